import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { diagramFiles } from '../../src/build/diagramFiles.ts'

const readme = readFileSync('README.md', 'utf8')

describe('the diagram of the chart', () => {
  it.each(Object.entries(diagramFiles(readme)))('is fresh in %s: if not, `npm run diagram` writes it anew', (name, fresh) => {
    expect(readFileSync(name, 'utf8')).toBe(fresh)
  })

  it('would be found stale where a way on is missing', () => {
    const stale = readme.replace('  adult --> outcome: under18\n', '')
    expect(stale).not.toBe(readme)
    expect(diagramFiles(stale)['README.md']).toBe(readme)
  })

  it('needs its place in the README', () => {
    expect(() => diagramFiles('# No place')).toThrow('<!-- diagram -->')
  })
})
