import type { NurseWords } from '../nurseWords.ts'

export const nurse: NurseWords = { title: 'For the nurse' }
