import { describe, expect, it } from 'vitest'
import { exclusiveOptions, isEachQuestion, questionIds, questions } from '../../machines/questionnaire/questions.ts'
import type { QuestionId } from '../../machines/questionnaire/questions.ts'
import { idsOf } from '../../machines/idsOf.ts'
import { en } from '../../src/locales/en/ui.ts'
import { loadCatalogue } from '../../src/locales/load.ts'
import type { Locale } from '../../src/locales/locale.ts'
import { optionWords } from '../../src/locales/optionWords.ts'
import { finishedKinds, finishedWords } from '../support/finishedWords.ts'
import { parametersIn, textsIn, voicedIn } from '../support/texts.ts'

interface LanguageFacts {
  /** What would tell a person that the treatment is right for them, or promise too much. Texts are read without vowel marks. */
  readonly forbidden: readonly RegExp[]
  /** What such texts would say, so that each pattern is known to find something. */
  readonly wrong: readonly string[]
  /** The people to contact at every outcome but an emergency. */
  readonly professionals: RegExp
  readonly emergencyHelp: RegExp
}

const english: LanguageFacts = {
  forbidden: [
    /eligib/i,
    /qualif/i,
    /candidate/i,
    /suitab/i,
    /recommended for you\b/i,
    /approved for you\b/i,
    /\bscores?\b/i,
    /percentage match/i,
    /\bshould\b/i,
    /miracle/i,
    /cure rate/i,
  ],
  wrong: [
    'You are eligible',
    'You qualify for it',
    'A good candidate',
    'It suits you: suitable',
    'Recommended for you',
    'Approved for you',
    'Your score is high',
    'A percentage match of 90',
    'You should have it',
    'A miracle',
    'The cure rate is high',
  ],
  professionals: /doctor|nurse|specialist/i,
  emergencyHelp: /emergency/i,
}

/**
 * Left out: "should" without a "you" (‑meli, ‑malı), which two headings and a rule about medicines need; "onaylanmış", as
 * in "not approved for your disease"; "önerdi", as a review advised against; "kesin", as in "no certain conclusion".
 */
const turkish: LanguageFacts = {
  forbidden: [
    /uygun/iu,
    /hak kazan/iu,
    /(?<!\p{L})aday/iu,
    /(?:sizin için|size) öneril/iu,
    /öneriyoruz|öneririz|önerilir|tavsiye ed/iu,
    /(?:sizin için|size) onay/iu,
    /puan/iu,
    /uyum oranı/iu,
    /m[ae]l[ıi]s[ıi]n/iu,
    /mucize/iu,
    /(?:başarı|iyileşme) oranı/iu,
    // The article's claim of a guarantee, and that nobody can give one.
    /garanti(?! ettiği söyleniyor| edemez)/iu,
  ],
  wrong: [
    'Bu tedavi size uygun',
    'Tedaviye hak kazandınız',
    'İyi bir adaysınız',
    'Sizin için önerilir',
    'Eksozom tedavisi önerilir',
    'Sizin için onaylandı',
    'Puanınız yüksek',
    'Uyum oranı: %90',
    'Bu tedaviyi yaptırmalısınız',
    'Mucize tedavi',
    'Başarı oranı yüksek',
    'Sonuç garantilidir',
  ],
  professionals: /doktor|hemşire|uzman/iu,
  emergencyHelp: /acil/iu,
}

/**
 * Left out: يجب, which every emergency needs; معتمد, as in "not approved for your condition"; نصحت, as a review advised
 * against; نسبة alone, which is part of "بالنسبة إلى"; شفاء alone, which is a goal to choose and a claim of the article.
 */
const arabic: LanguageFacts = {
  forbidden: [
    /مؤهل/u,
    /أهليتك|الأهلية/u,
    /مستوف/u,
    /مرشح/u,
    /مناسب/u,
    /ملائم/u,
    /(?:موصى|نوصي|ننصح|يوصى)/u,
    /معتمد لك(?!\p{L})/u,
    /درجتك|نقاطك|مجموع النقاط/u,
    /نسبة (?:التطابق|التوافق)/u,
    /ينبغي|يجدر|عليك أن/u,
    /معجز/u,
    /(?:نسبة|معدل) (?:الشفاء|النجاح)/u,
    // The article's claim of a guarantee, and that nobody can give one.
    /مضمون|نضمن|(?<!لا أحد يستطيع )ضمان|يضمن(?! وصول الإكسوسومات إلى هدفها)/u,
  ],
  wrong: [
    'أنت مؤهّل للعلاج',
    'الأهلية للعلاج',
    'أنت مستوفٍ للشروط',
    'أنت مرشّح جيد',
    'هذا العلاج مناسب لك',
    'علاج ملائم',
    'موصى به لك',
    'معتمد لك',
    'درجتك عالية',
    'نسبة التطابق 90',
    'ينبغي تجربة العلاج',
    'علاج معجزة',
    'نسبة الشفاء عالية',
    'نتيجة مضمونة',
  ],
  professionals: /طبيب|ممرض|مختص/u,
  emergencyHelp: /طوارئ/u,
}

const wordsOf = async (locale: Locale, facts: LanguageFacts) => ({ locale, facts, catalogue: await loadCatalogue(locale), words: await finishedWords(locale) })

const catalogues = [await wordsOf('en', english), await wordsOf('tr', turkish), await wordsOf('ar', arabic)]

const withoutVowelMarks = (text: string) => text.replace(/\p{M}/gu, '')

/** The longest text a small page can carry, in characters. */
const longest = 320

/** The titles of sources are not ours to word. */
const isTitleOfSource = (at: string) => /^evidence\.sources\.[^.]+\.title$/.test(at)

/** Every option a question can show: its own, the two that end a list, and each item it asks about. */
function optionsOf(question: QuestionId): readonly string[] {
  const items = isEachQuestion(question) ? questions[question].items : []
  const exclusive = questions[question].kind === 'multi' ? exclusiveOptions : []
  return [...questions[question].options, ...exclusive, ...items]
}

describe.each(catalogues)('the words in $locale', ({ facts, catalogue, words }) => {
  const texts = textsIn(words)
  const { letters } = words.outcome

  it('are read through, down to the last one', () => {
    expect(texts.length).toBeGreaterThan(700)
    expect(Object.keys(words)).toEqual(expect.arrayContaining(['outcome', 'evidence', ...finishedKinds]))
  })

  it.each(questionIds)('ask %s with a title, a reason, a short name and an error', (question) => {
    const { title, why, short, missing } = words.questions[question]
    const said = [title, why, short, missing].map((text) => textsIn(text).length)
    expect(said.every((forms) => forms > 0)).toBe(true)
  })

  it.each(questionIds)('name every option of %s', (question) => {
    const options = optionsOf(question)
    expect(options.length).toBeGreaterThan(0)
    expect(options.filter((option) => textsIn(optionWords(catalogue, question, option)).length === 0)).toEqual([])
  })

  it.each(facts.forbidden)('never say %s', (forbidden) => {
    expect(texts.filter(({ at, text }) => forbidden.test(withoutVowelMarks(text)) && !isTitleOfSource(at))).toEqual([])
  })

  it.each(facts.forbidden)('would be caught saying %s', (forbidden) => {
    expect(facts.wrong.some((text) => forbidden.test(withoutVowelMarks(text)))).toBe(true)
  })

  it('are never empty', () => {
    expect(texts.filter(({ text }) => text.trim() === '')).toEqual([])
  })

  it(`have at most ${longest} characters in one piece`, () => {
    expect(texts.filter(({ text }) => text.length > longest)).toEqual([])
  })

  it('differ in their two forms wherever they have two', () => {
    const voiced = voicedIn(words)
    expect(voiced.length).toBeGreaterThan(0)
    expect(voiced.filter(({ me, someoneElse }) => me === someoneElse)).toEqual([])
  })

  it('leave room for the values that English leaves room for, and for no other', () => {
    const unknown = idsOf(words.ui).flatMap((key) => {
      const known = parametersIn(en[key])
      return parametersIn(words.ui[key]).filter((name) => !known.includes(name)).map((name) => `${key}: {${name}}`)
    })
    expect(unknown).toEqual([])
  })

  it('name someone to contact in every letter, and how soon', () => {
    const silent = idsOf(letters).filter((id) => textsIn(letters[id].who).length === 0 || textsIn(letters[id].when).length === 0)
    expect(silent).toEqual([])
  })

  it('name a doctor, a nurse or a specialist in every letter but that of an emergency', () => {
    const others = idsOf(letters).filter((id) => id !== 'O1')
    const unnamed = others.filter((id) => textsIn(letters[id].who).some(({ text }) => !facts.professionals.test(text)))
    expect(others).toHaveLength(10)
    expect(unnamed).toEqual([])
  })

  it('name emergency help in the letter of an emergency', () => {
    expect(textsIn(letters.O1.who).every(({ text }) => facts.emergencyHelp.test(text))).toBe(true)
  })
})

it('throws for an option that no question has', () => {
  const [first] = catalogues
  expect(() => first && optionWords(first.catalogue, 'subject', 'nobody')).toThrow('nobody')
})
