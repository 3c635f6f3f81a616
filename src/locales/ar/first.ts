import type { FirstWords } from '../load.ts'
import { firstUi as ui } from './firstUi.ts'

export const first: FirstWords = {
  locale: 'ar',
  dir: 'rtl',
  intlLocale: 'ar-u-nu-latn',
  draftOf: '2026-11-23',
  ui,
  questions: {
    subject: {
      title: 'مَن الشخص المعني؟',
      why: 'تحدّد الإجابة الكلمات التي نستخدمها في الصفحات التالية. وهي لا تغيّر النتيجة.',
      short: 'الشخص المعني',
      missing: 'يُرجى اختيار الشخص المعني',
      options: { me: 'أنا', someoneElse: 'شخص أساعده' },
    },
  },
}
