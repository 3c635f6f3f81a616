import type { Locale } from '../../src/locales/locale.ts'
import { textsIn } from './texts.ts'
import type { Piece } from './texts.ts'

/** What is never said in a language, and who is named in it. */
interface LanguageFacts {
  /** What would tell a person that the treatment is right for them, or promise too much. Texts are read without vowel marks. */
  readonly forbidden: readonly RegExp[]
  /** What such texts would say, so that each pattern is known to find something. */
  readonly wrong: readonly string[]
  /** The people to contact at every outcome but an emergency. */
  readonly professionals: RegExp
  readonly emergencyHelp: RegExp
}

const inEnglish: LanguageFacts = {
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

export const languageFacts: Readonly<Record<Locale, LanguageFacts>> = { en: inEnglish, tr: turkish, ar: arabic }

export const withoutVowelMarks = (text: string): string => text.replace(/\p{M}/gu, '')

/** The titles of sources are not ours to word. */
const isTitleOfSource = (at: string) => /^evidence\.sources\.[^.]+\.title$/.test(at)

/** Every text that says what is never said, with the words that say it. */
export const forbiddenIn = (locale: Locale, words: unknown, forbidden = languageFacts[locale].forbidden) =>
  textsIn(words)
    .filter(({ at }) => !isTitleOfSource(at))
    .flatMap(({ at, text }) => forbidden.flatMap((pattern) => pattern.exec(withoutVowelMarks(text))?.slice(0, 1) ?? []).map((word) => ({ at, word })))

/** Titles stand as their sources have them, and a publisher's name is its own in every language. */
export const isSource = (at: string): boolean => at.startsWith('evidence.sources.')

export const withoutValues = (text: string): string => text.replace(/\{\w+\}/g, '')

/** Words that another language writes as English does. */
const sameAsEnglish: Readonly<Partial<Record<Locale, readonly string[]>>> = {
  tr: ['ui.textSize_normal', 'map.conditions.ms', 'map.openings.ms', 'setup.sections.kiosk', 'setup.fields.logo.image.label', 'setup.pin.first', 'setup.preview.kiosk'],
}

const isWorded = (text: string) => /\p{L}/u.test(withoutValues(text))

/** Where the pieces of a language still say what English says. */
export function leftInEnglish(locale: Locale, pieces: readonly Piece[], english: readonly Piece[]): readonly string[] {
  const there = new Map(english.map((piece) => [piece.at, piece]))
  return pieces
    .filter(({ at, me, someoneElse }) => {
      const { me: meThere, someoneElse: otherThere } = there.get(at) ?? {}
      const isSame = [me, someoneElse].some((text) => isWorded(text) && (text === meThere || text === otherThere))
      return isSame && !isSource(at) && !sameAsEnglish[locale]?.includes(at)
    })
    .map(({ at }) => at)
}
