import type { FirstWords } from '../load.ts'
import { firstUi as ui } from './firstUi.ts'

export const first: FirstWords = {
  locale: 'tr',
  dir: 'ltr',
  intlLocale: 'tr-TR',
  draftOf: '2026-11-23',
  ui,
  questions: {
    subject: {
      title: 'Bu kiminle ilgili?',
      why: 'Yanıt, sonraki sayfalarda kullanacağımız sözleri belirler. Sonucu değiştirmez.',
      short: 'Kiminle ilgili',
      missing: 'Bunun kiminle ilgili olduğunu seçin',
      options: { me: 'Benimle', someoneElse: 'Yardım ettiğim biriyle' },
    },
  },
}
