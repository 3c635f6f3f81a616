export interface FoundText {
  /** Where it stands: the keys that lead to it, with dots between. */
  readonly at: string
  readonly text: string
}

const join = (at: string, key: string) => (at ? `${at}.${key}` : key)

/** Every text in a catalogue, or in a part of one, each with its place. */
export function textsIn(words: unknown, at = ''): readonly FoundText[] {
  if (typeof words === 'string') return [{ at, text: words }]
  if (typeof words !== 'object' || words === null) return []
  return Object.entries(words).flatMap(([key, value]) => textsIn(value, join(at, key)))
}

/** Every text that has two forms, one for the person themself and one for someone else. */
export function voicedIn(words: unknown, at = ''): readonly { readonly at: string; readonly me: string; readonly someoneElse: string }[] {
  if (typeof words !== 'object' || words === null) return []
  const { me, someoneElse } = words as { readonly me?: unknown; readonly someoneElse?: unknown }
  const here = typeof me === 'string' && typeof someoneElse === 'string' ? [{ at, me, someoneElse }] : []
  return [...here, ...Object.entries(words).flatMap(([key, value]) => voicedIn(value, join(at, key)))]
}

/** The names in braces that `fill` puts values in for, in all texts of a part of a catalogue. */
export const parametersIn = (words: unknown): readonly string[] => [
  ...new Set(textsIn(words).flatMap(({ text }) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? ''))),
]

/** One thing a catalogue says: a text, its two forms, its plural forms, or several texts in a row. */
export interface Piece {
  readonly at: string
  readonly me: string
  readonly someoneElse: string
}

const pluralForms = ['zero', 'one', 'two', 'few', 'many', 'other']

const isPlural = (words: object) => 'other' in words && Object.keys(words).every((key) => pluralForms.includes(key))

/** Everything a catalogue says, piece by piece: the same pieces in each language, whatever forms each of them takes. */
export function piecesIn(words: unknown, at = ''): readonly Piece[] {
  if (typeof words === 'string') return [{ at, me: words, someoneElse: words }]
  if (typeof words !== 'object' || words === null) return []
  if (Array.isArray(words)) return [{ at, me: words.join(' '), someoneElse: words.join(' ') }]
  if (isPlural(words)) return [{ at, me: Object.values(words).join(' '), someoneElse: Object.values(words).join(' ') }]
  const [voiced] = voicedIn(words, at)
  if (voiced?.at === at) return [voiced]
  return Object.entries(words).flatMap(([key, value]) => piecesIn(value, join(at, key)))
}
