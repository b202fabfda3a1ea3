import type { Department } from '../../../src-shared/api/directoryApi.ts';
import type { Reader, Writer } from '../handles.ts';

/** There is one department in a data file. */
const ID = 'department';

export async function readDepartment(reader: Reader): Promise<Department> {
  const row = await reader.selectFrom('department').selectAll().where('id', '=', ID).executeTakeFirstOrThrow();
  return {
    name: row.name,
    shortName: row.short_name,
    settlement: row.settlement,
    chairId: row.chair_id,
    secretaryId: row.secretary_id,
    letterheadId: row.letterhead_id,
  };
}

export async function writeDepartment(writer: Writer, department: Department): Promise<void> {
  const values = {
    name: department.name,
    short_name: department.shortName,
    settlement: department.settlement,
    chair_id: department.chairId,
    secretary_id: department.secretaryId,
    letterhead_id: department.letterheadId,
  };
  await writer
    .insertInto('department')
    .values({ id: ID, ...values })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(values))
    .execute();
}
