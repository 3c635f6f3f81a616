import { readFileSync, readdirSync } from 'node:fs'
import { join, posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

interface Import {
  /** The file that imports, from the top of the project. */
  readonly from: string
  /** The file imported, from the top of the project, or the name of a package. */
  readonly to: string
  readonly isTypeOnly: boolean
}

const top = fileURLToPath(new URL('../../', import.meta.url))

const filesIn = (folder: string): readonly string[] =>
  readdirSync(join(top, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(tsx?|mjs)$/.test(name))
    .map((name) => posix.join(folder, name.replaceAll('\\', '/')))

/** `import … from 'x'`, `export … from 'x'`, `import 'x'` and `import('x')`. */
const importPattern = /\b(?:(?:import|export)\s+(?<type>type\s)?[^'"();]*?\bfrom\s*|import\s*\(?\s*)['"](?<target>[^'"]+)['"]/g

function importsOf(file: string): readonly Import[] {
  const text = readFileSync(join(top, file), 'utf8')
  return [...text.matchAll(importPattern)].map(({ groups }) => {
    const target = groups?.['target'] ?? ''
    const to = target.startsWith('.') ? posix.join(posix.dirname(file), target) : target
    return { from: file, to, isTypeOnly: groups?.['type'] !== undefined }
  })
}

const files = [...filesIn('machines'), ...filesIn('src')]
const imports = files.flatMap(importsOf)

const isIn = (room: string) => (file: string) => file === room || file.startsWith(`${room}/`)
const isPackage = (name: string) => !/^(machines|src)\//.test(name)
const isReact = (name: string) => /^(react|react-dom|@xstate\/react)(\/|$)/.test(name)
const isMachine = (name: string) => name.endsWith('.machine.ts')

const from = (room: string) => imports.filter((line) => isIn(room)(line.from))
const toAny = (lines: readonly Import[], ...rooms: readonly string[]) => lines.filter(({ to }) => rooms.some((room) => isIn(room)(to)))

/** The lines that lead to anything but these rooms. */
const besides = (lines: readonly Import[], ...rooms: readonly string[]) => lines.filter(({ to }) => !rooms.some((room) => isIn(room)(to)))

describe('the import lines', () => {
  it('are read from every room', () => {
    const rooms = ['machines/questionnaire', 'machines/evidence', 'machines/rules', 'machines', 'src/record', 'src/locales', 'src/ui', 'src/main.tsx']
    expect(rooms.filter((room) => from(room).length === 0)).toEqual([])
    expect(imports).toContainEqual({ from: 'src/main.tsx', to: 'src/ui/showPatient.tsx', isTypeOnly: false })
    expect(imports).toContainEqual({ from: 'machines/step.ts', to: 'machines/questionnaire/questions.ts', isTypeOnly: true })
    expect(imports).toContainEqual({ from: 'src/main.tsx', to: 'src/ui/styles/base.css', isTypeOnly: false })
    expect(imports).toContainEqual({ from: 'src/ui/laterParts.ts', to: 'src/ui/screens/Outcome/Outcome.tsx', isTypeOnly: false })
  })

  it('lead to a file of the project or to a package, never out of both rooms', () => {
    expect(imports.filter(({ to }) => to.startsWith('..'))).toEqual([])
  })
})

describe('the machines', () => {
  it('never import what shows them', () => {
    expect(toAny(from('machines'), 'src')).toEqual([])
  })

  it('know no package but XState', () => {
    const packages = from('machines').filter(({ to }) => isPackage(to))
    expect(packages.filter(({ to }) => to !== 'xstate' && to !== 'xstate/graph')).toEqual([])
  })
})

describe('the questionnaire', () => {
  const lines = from('machines/questionnaire')

  it('stands on nothing', () => {
    expect(besides(lines, 'machines/questionnaire', 'machines/idsOf.ts')).toEqual([])
  })

  it('imports no rule and no machine', () => {
    expect(toAny(lines, 'machines/rules')).toEqual([])
    expect(lines.filter(({ to }) => isMachine(to))).toEqual([])
  })
})

describe('the evidence', () => {
  it('stands on the questionnaire alone', () => {
    expect(besides(from('machines/evidence'), 'machines/evidence', 'machines/questionnaire', 'machines/idsOf.ts')).toEqual([])
  })
})

describe('the rules', () => {
  it('stand on the questionnaire and the evidence alone', () => {
    const rooms = ['machines/rules', 'machines/evidence', 'machines/questionnaire', 'machines/idsOf.ts']
    expect(besides(from('machines/rules'), ...rooms)).toEqual([])
  })

  it('import no machine', () => {
    expect(from('machines/rules').filter(({ to }) => isMachine(to))).toEqual([])
  })
})

describe('the record', () => {
  it('never imports a page or React', () => {
    expect(from('src/record').filter(({ to }) => isReact(to) || isIn('src/ui')(to))).toEqual([])
  })
})

describe('the words', () => {
  it('never import a page', () => {
    expect(toAny(from('src/locales'), 'src/ui')).toEqual([])
  })
})

describe('React', () => {
  it('is imported by the pages and what draws the first of them alone', () => {
    const elsewhere = imports.filter((line) => !isIn('src/ui')(line.from) && line.from !== 'src/prerender.tsx')
    expect(elsewhere.filter(({ to }) => isReact(to))).toEqual([])
  })
})
