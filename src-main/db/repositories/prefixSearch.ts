import { sql, type ExpressionBuilder, type ExpressionWrapper, type SqlBool } from 'kysely';
import type { Tables } from '../tables.ts';

type Searched = 'institution' | 'person' | 'audience';

/** Every word must begin some word of the folded column. The words come folded. Kept to LIKE with ESCAPE, which both engines read alike. */
export function withPrefixes(column: 'search_key', words: readonly string[]) {
  return <T extends Searched>(where: ExpressionBuilder<Tables, T>): ExpressionWrapper<Tables, T, SqlBool> =>
    where.and(words.map((word) => sql<SqlBool>`${sql.ref(column)} like ${`% ${escapeLike(word)}%`} escape '\\'`));
}

/** Takes their meaning from `%`, `_` and `\`. */
export function escapeLike(text: string): string {
  return text.replace(/[\\%_]/g, (sign) => `\\${sign}`);
}
