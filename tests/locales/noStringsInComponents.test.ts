import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseSync } from 'vite'
import { describe, expect, it } from 'vitest'

// Every word a person meets is in src/locales, so that it is there in every language. Components are read as Vite's own parser sees them.

interface Node {
  readonly type: string
  readonly [key: string]: unknown
}

/** Attributes whose text is seen or read aloud. */
const said = new Set(['aria-label', 'aria-description', 'aria-placeholder', 'aria-roledescription', 'aria-valuetext', 'alt', 'cancel', 'caption', 'confirm', 'heading', 'label', 'lead', 'placeholder', 'summary', 'text', 'title'])

/** Attributes that may hold several words, all of them for the browser. */
const unsaid = new Set(['className', 'rel'])

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value
const childrenOf = (node: Node): readonly Node[] => Object.values(node).flat().filter(isNode)
const hasWords = (text: string) => /\p{L}/u.test(text)
/** Two words side by side, or one that begins as a sentence does. */
const isProse = (text: string) => /\p{L}{2,} \p{L}{2,}|^\s*\p{Lu}\p{Ll}/u.test(text)

/** What an expression can come to when it is nothing but text: each text it chooses between or puts together. */
function textsOf(node: unknown): readonly string[] {
  if (!isNode(node)) return []
  const { type } = node
  if (type === 'Literal') return typeof node['value'] === 'string' ? [node['value']] : []
  if (type === 'JSXText') return [String(node['value'])]
  if (type === 'TemplateElement') return [(node['value'] as { readonly cooked: string }).cooked]
  if (type === 'ConditionalExpression') return [node['consequent'], node['alternate']].flatMap(textsOf)
  if (type === 'LogicalExpression' || (type === 'BinaryExpression' && node['operator'] === '+')) return [node['left'], node['right']].flatMap(textsOf)
  if (type === 'TemplateLiteral') return childrenOf(node).flatMap(textsOf)
  if (type === 'JSXExpressionContainer' || type === 'ParenthesizedExpression') return textsOf(node['expression'])
  return []
}

const nameOf = (attribute: Node) => (isNode(attribute['name']) ? String(attribute['name']['name']) : '')

const isError = (node: Node) => node.type === 'NewExpression' && isNode(node['callee']) && String(node['callee']['name']).endsWith('Error')

/** Every text below a node that a person would meet. */
function wordsIn(node: Node): readonly string[] {
  if (/^(?:Import|Export\w*From|ExportAll|TS)/.test(node.type) || isError(node)) return []
  if (node.type === 'JSXAttribute') {
    if (unsaid.has(nameOf(node))) return []
    if (said.has(nameOf(node))) return textsOf(node['value']).filter(hasWords)
  }
  const here =
    node.type === 'JSXElement' || node.type === 'JSXFragment'
      ? [node['children']].flat().flatMap(textsOf).filter(hasWords)
      : textsOf(node).filter(isProse)
  return [...new Set([...here, ...childrenOf(node).flatMap(wordsIn)])]
}

function wordsOf(name: string, code: string) {
  const { program, errors } = parseSync(name, code)
  if (errors.length > 0) throw new Error(`${name} cannot be read`)
  return wordsIn(program as unknown as Node).map((text) => text.trim())
}

const folder = fileURLToPath(new URL('../../src/ui', import.meta.url))
const components = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.tsx'))

describe('the components', () => {
  it('are all read', () => {
    expect(components.length).toBeGreaterThan(45)
  })

  it.each(components)('say no words of their own in %s', (name) => {
    expect(wordsOf(name, readFileSync(join(folder, name), 'utf8'))).toEqual([])
  })
})

describe('words in a component', () => {
  it.each([
    ['as text', '<p>Read more</p>', 'Read more'],
    ['as text beside a value', '<p>{n} left</p>', 'left'],
    ['in a fragment', '<>more</>', 'more'],
    ['in braces', `<p>{'more'}</p>`, 'more'],
    ['in one of two cases', `<p>{isOpen ? 'less' : ui.more}</p>`, 'less'],
    ['where something holds', `<p>{isOpen && 'less'}</p>`, 'less'],
    ['in a template', '<p>{`${n} left`}</p>', 'left'],
    ['put together', `<p>{n + ' left'}</p>`, 'left'],
    ['in what is read aloud', '<button aria-label="close" />', 'close'],
    ['in a picture', `<img alt={isOpen ? 'open' : ''} />`, 'open'],
    ['in a title', '<Part title="sources" />', 'sources'],
    ['in an attribute of our own', '<Part says="Ask a doctor" />', 'Ask a doctor'],
    ['in a list', `<ul>{['Ask first', 'pay later'].map(toItem)}</ul>`, 'Ask first'],
    ['in a name for later', `'Ask a doctor'`, 'Ask a doctor'],
  ])('are found %s', (_, code, word) => {
    expect(wordsOf('sample.tsx', `export const sample = ${code}`)).toContain(word)
  })

  it.each([
    ['a class', '<p className="visually-hidden wide" />'],
    ['a kind', '<Notice kind="emergency" />'],
    ['a shape', '<path d="M13.5 22.5C30 17Z" transform="translate(44 58)" />'],
    ['a value that is chosen', `<p>{part === 'notes' && ui.notes}</p>`],
    ['a sign', `<p>{ui.name}:{' '}{value}</p>`],
    ['an error for programmers', `() => { throw new Error('No value given') }`],
  ])('are not taken to be there in %s', (_, code) => {
    expect(wordsOf('sample.tsx', `export const sample = ${code}`)).toEqual([])
  })
})
