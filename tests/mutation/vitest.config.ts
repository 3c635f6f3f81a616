import { BaseSequencer } from 'vitest/node'
import type { TestSpecification } from 'vitest/node'
import { defineConfig } from 'vitest/config'

/** The tests that a mutant must not survive, fastest first: it is done with at the first one that fails. */
const groups: Readonly<Record<string, readonly string[]>> = {
  rules: ['version', 'changeAnswer', 'cases', 'evidence', 'leftUnsure', 'ledger', 'edges'],
  chart: ['edges', 'changeAnswer', 'cases', 'ledger', 'leftUnsure', 'screening.machine', 'kiosk.machine', 'needed', 'whatWouldChange', 'skipped'],
}
const tests = groups[process.env['MUTATION'] ?? 'rules'] ?? []

const rank = ({ moduleId }: TestSpecification) => tests.findIndex((name) => moduleId.includes(`/${name}.test.ts`))

class FastestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]) {
    return files.toSorted((one, other) => rank(one) - rank(other))
  }
}

/** The tests of machines/ with fewer random tries, for mutation testing. */
export default defineConfig({
  test: {
    include: tests.map((name) => `tests/machines/**/${name}.test.ts`),
    env: { SHARE_OF_TRIES: '0.02' },
    environment: 'node',
    sequence: { sequencer: FastestFirst },
  },
})
