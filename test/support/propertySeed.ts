import fc from 'fast-check';

/**
 * The same commit gives the same result: generated cases begin from one seed. `npm run soak` begins from others, again and again
 * (docs/decisions/0016).
 */
fc.configureGlobal({ seed: Number(process.env['RESHENO_SEED'] ?? 20_261_122) });
