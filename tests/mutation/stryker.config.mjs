const group = process.env['MUTATION'] ?? 'rules'

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  mutate: group === 'rules' ? ['machines/{rules,questionnaire}/*.ts'] : ['machines/*.ts'],
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'tests/mutation/vitest.config.ts', related: false },
  tsconfigFile: 'none',
  tempDirName: `.stryker-tmp-${group}`,
  coverageAnalysis: 'perTest',
  concurrency: 1,
  reporters: ['json', 'progress-append-only'],
  jsonReporter: { fileName: `node_modules/.cache/mutation-${group}.json` },
}
