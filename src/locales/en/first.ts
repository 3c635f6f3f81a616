import type { FirstWords } from '../load.ts'
import { firstUi as ui } from './firstUi.ts'

export const first: FirstWords = {
  locale: 'en',
  dir: 'ltr',
  intlLocale: 'en-GB',
  draftOf: '2026-11-23',
  ui,
  questions: {
    subject: {
      title: 'Who is this about?',
      why: 'The answer sets the words that we use on the next pages. It does not change the result.',
      short: 'Who it is about',
      missing: 'Choose who this is about',
      options: { me: 'Me', someoneElse: 'Someone I help' },
    },
  },
}
