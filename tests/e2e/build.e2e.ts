import { readFileSync, readdirSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { measureVisit } from '../../src/build/scaleFigures.mjs'
import { buildAgain } from '../support/buildAgain.ts'
import { builtFiles, builtProduct } from '../support/builtFiles.ts'

type Built = Awaited<ReturnType<typeof buildAgain>>

let again: Built
test.describe.configure({ mode: 'default' })
test.beforeAll(async () => {
  again = await buildAgain()
})

test('two builds of the same sources are the same, byte by byte', () => {
  const isFile = (folder: string) => readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).length
  expect(isFile(again.folder)).toBe(isFile(builtProduct))
  const differing = ['/_headers', ...builtFiles].filter((file) => !readFileSync(again.folder + file).equals(readFileSync(builtProduct + file)))
  expect(differing).toEqual([])
})

const isReact = (module: string) => /^(react|react-dom|scheduler)\//.test(module)

/** The modules of the product, React’s own left out, whose shipped code holds this. */
const modulesWith = (pattern: RegExp) => [...again.shipped].filter(([module, code]) => !isReact(module) && pattern.test(code)).map(([module]) => module).sort()

// claims.md 38. None of these is needed, so none is allowed.
const dangerous = [
  /\beval\s*\(/, /\bFunction\s*\(/, /\b(inner|outer)HTML\b/, /\binsertAdjacentHTML\b/, /\bdocument\.write/, /\bcreateContextualFragment\b/, /\bDOMParser\b/,
  /\bsrcdoc\b/, /\bjavascript:/, /\bset(Timeout|Interval)\s*\(\s*['"`]/, /\bimportScripts\b/, /\bdangerouslySetInnerHTML\b/,
  /\bsendBeacon\b/, /\bXMLHttpRequest\b/, /\bWebSocket\b/, /\bEventSource\b/, /\bWebTransport\b/, /\bRTCPeerConnection\b/, /\bBroadcastChannel\b/,
  /\bindexedDB\b/, /\bcookie\s*=[^=]/, /\bwindow\.name\b/,
]

test('nothing shipped but React holds a dangerous way to make code, to keep or to send', () => {
  expect(again.shipped.size).toBeGreaterThan(300)
  const worker = readFileSync(`${again.folder}/sw.js`, 'utf8')
  expect(dangerous.map((pattern) => [pattern.source, modulesWith(pattern), pattern.test(worker)])).toEqual(dangerous.map(({ source }) => [source, [], false]))
})

test('the scan would notice: it finds React’s own', () => {
  const isFound = (pattern: RegExp) => [...again.shipped].some(([module, code]) => isReact(module) && pattern.test(code))
  expect(dangerous.filter(isFound).map(({ source }) => source)).toEqual(expect.arrayContaining(['\\b(inner|outer)HTML\\b', '\\bdangerouslySetInnerHTML\\b']))
})

test('only the record touches what is stored', () => {
  const touching = modulesWith(/\b(localStorage|sessionStorage)\b/)
  expect(touching).toContain('src/record/keptAnswers.ts')
  expect(touching.filter((module) => !module.startsWith('src/record/'))).toEqual([])
})

test('the addresses shipped are those of the sources and the names that standards have', () => {
  const addresses = [...again.shipped]
    .filter(([module]) => !isReact(module) && !module.startsWith('machines/evidence/'))
    .flatMap(([, code]) => [...code.matchAll(/\b(?:https?|wss?):\/\/[\w-]+[\w.-]*/g)].map(([address]) => address))
  expect([...new Set(addresses)].sort()).toEqual(['http://hl7.org', 'http://snomed.info', 'http://terminology.hl7.org', 'http://www.w3.org'])
})

test('scale.md says no less than a visit moves: if it does, `npm run scale` measures anew', () => {
  const page = readFileSync('.github/docs/scale.md', 'utf8')
  const told = (row: string) => Number(new RegExp(`\\| ${row}[^|]*\\| (\\d+) kB`).exec(page)?.[1])
  const { firstGzip, wholeGzip } = measureVisit(builtProduct)
  expect(firstGzip / 1_000).toBeLessThan(told('first page only') * 1.1)
  expect(wholeGzip / 1_000).toBeLessThan(told('first visit') * 1.1)
})
