import fc from 'fast-check';

// Properties look at other inputs each time, but where a run has to be told again: `CI=1`, or `SEED=7` for those that a run has named.
const seed = process.env['SEED'] ?? (process.env['CI'] === undefined ? undefined : '1');
if (seed !== undefined) fc.configureGlobal({ seed: Number(seed) });
