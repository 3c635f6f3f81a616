import { loadCatalogue, loadLater } from '../../src/locales/load.ts'
import type { LaterWords } from '../../src/locales/load.ts'
import { loadSetup } from '../../src/locales/loadSetup.ts'
import type { Locale } from '../../src/locales/locale.ts'

/** The kinds of later words, beside the outcome's, that are finished. The one place to add another: every test of words then reads it. */
export const finishedKinds = ['map', 'ruleBook', 'handOver', 'nurse', 'device'] as const satisfies readonly Exclude<keyof LaterWords, 'outcome'>[]

type FinishedWords = Pick<LaterWords, (typeof finishedKinds)[number]>

/** The later words of the finished kinds, each kind under its name. */
async function finishedLaterWords(locale: Locale): Promise<FinishedWords> {
  const words = await Promise.all(finishedKinds.map(async (kind) => [kind, await loadLater(kind, locale)]))
  return Object.fromEntries(words) as FinishedWords
}

/** All finished words of a language, without what only describes it. */
export async function finishedWords(locale: Locale) {
  const { ui, questions, options, exclusive, effects } = await loadCatalogue(locale)
  return { ui, questions, options, exclusive, effects, ...(await loadLater('outcome', locale)), ...(await finishedLaterWords(locale)), setup: await loadSetup(locale) }
}
