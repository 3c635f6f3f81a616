import * as v from 'valibot'

type Session = Pick<Window, 'sessionStorage'>

const key = 'exosome-guide.sign-in'
const pendingSchema = v.object({ state: v.string(), verifier: v.string(), returnTo: v.string() })

/** What a sign-in that has begun needs to end: two random words and an address, and nothing of any answer. */
export type Pending = v.InferOutput<typeof pendingSchema>

/** Keeps it in this tab while the sign-in's own page is on show. Throws where the browser does not let us. */
export const keepPending = ({ sessionStorage }: Session, pending: Pending) => sessionStorage.setItem(key, JSON.stringify(pending))

/** Takes it, so that it serves once; undefined where no sign-in was begun in this tab. */
export function takePending({ sessionStorage }: Session): Pending | undefined {
  try {
    const text = sessionStorage.getItem(key) ?? ''
    sessionStorage.removeItem(key)
    const read = v.safeParse(pendingSchema, JSON.parse(text))
    return read.success ? read.output : undefined
  } catch {
    return undefined
  }
}
