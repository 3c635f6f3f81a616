import type { NurseWords } from '../../../locales/nurseWords.ts'
import { fill } from '../../../locales/say.ts'
import type { codeInPhoto } from '../../../record/camera/codeInPhoto.ts'
import type { CameraTrouble } from '../../../record/camera/watchCamera.ts'
import type { decodeHandOver } from '../../../record/handOver/decodeHandOver.ts'
import { form } from '../../../record/handOver/form.ts'
import { momentWords } from '../HandOver/momentWords.ts'

type NotOk<T extends { readonly kind: string }> = Exclude<T, { readonly kind: 'ok' }>

/** Why a code was not taken over: it is not a good one, or there was none to be seen. */
export type Trouble = NotOk<ReturnType<typeof decodeHandOver>> | NotOk<Awaited<ReturnType<typeof codeInPhoto>>> | { readonly kind: CameraTrouble }

/** What is said of it. */
export const troubleWords = (trouble: Trouble, { troubles }: NurseWords['receive'], locale: string): string =>
  fill(troubles[trouble.kind], { name: form.name, moment: 'made' in trouble ? momentWords(trouble.made, locale) : '' })
