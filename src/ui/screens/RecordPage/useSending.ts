import { useEffect, useRef, useState } from 'react'
import { sendBundle } from '../../../record/fhir/sendBundle.ts'
import type { Sent } from '../../../record/fhir/sendBundle.ts'
import type { Exported } from './exportOf.ts'
import { keepSent, lastSent } from './exportOf.ts'
import { useBundle } from './useBundle.ts'

const patience = 30_000

export type Sending = Sent | { readonly kind: 'ready' | 'sending' | 'notMade' }

/** Sends a record to a server, as often as need be. Leaving the page gives up waiting; what came of it is still known on return. */
export function useSending(exported: Exported, server: string, fetch: typeof globalThis.fetch) {
  const makeBundle = useBundle(exported)
  const [sending, setSending] = useState<Sending>(() => lastSent(exported) ?? { kind: 'ready' })
  const waiting = useRef<AbortController>(undefined)

  useEffect(() => () => waiting.current?.abort(), [])

  const send = async () => {
    // A double tap is one tap.
    if (waiting.current) return
    const giveUp = new AbortController()
    waiting.current = giveUp
    const timer = setTimeout(() => giveUp.abort(), patience)
    setSending({ kind: 'sending' })
    try {
      const sent = await sendBundle(server, await makeBundle('transaction'), fetch, giveUp.signal)
      keepSent(exported, sent)
      setSending(sent)
    } catch {
      setSending({ kind: 'notMade' })
    }
    clearTimeout(timer)
    waiting.current = undefined
  }

  return { sending, send: () => void send(), stop: () => waiting.current?.abort() }
}
