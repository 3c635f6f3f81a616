import { pixelsOf } from './pixelsOf.ts'

type Browser = Window & typeof globalThis

type PhotoRead =
  | { readonly kind: 'ok'; readonly text: string }
  /** Not a file that this browser opens as a picture; a picture without a code; the reader could not be fetched. */
  | { readonly kind: 'notAPicture' | 'noCode' | 'readerMissing' }

/** Finer detail than this adds time and memory, not codes. */
const longestSide = 2_400

/** A photo is one try: it may take as long as a person waits. */
const effort = { effort: Infinity, timeLimit: 3_000 }

async function opened(browser: Browser, photo: Blob): Promise<ImageBitmap | undefined> {
  try {
    return await browser.createImageBitmap(photo)
  } catch {
    return undefined
  }
}

/** The text of the QR code in a photo, or why there is none; never rejects. The photo stays in this page. */
export async function codeInPhoto(browser: Browser, photo: Blob): Promise<PhotoRead> {
  const reader = await import('./readCode.ts').catch(() => undefined)
  if (!reader) return { kind: 'readerMissing' }
  const bitmap = await opened(browser, photo)
  if (!bitmap) return { kind: 'notAPicture' }
  const pixels = pixelsOf(browser.document.createElement('canvas'), bitmap, bitmap, longestSide)
  bitmap.close()
  const text = pixels && reader.readCode(pixels, effort)
  return text === undefined ? { kind: 'noCode' } : { kind: 'ok', text }
}
