/** A file of a version: where it is, and the digest its bytes must have. Written into the worker by the build. */
export interface VersionFile {
  readonly url: string
  readonly integrity: string
}

interface LastingEvent extends Event {
  waitUntil: (work: Promise<unknown>) => void
}

interface FetchEvent extends LastingEvent {
  readonly request: Request
  respondWith: (answer: Promise<Response>) => void
}

interface MessageFromPage extends LastingEvent {
  readonly data: unknown
}

/** The part of a service worker's own world that we use: TypeScript cannot hold a page's types and a worker's in one program. */
interface WorkerScope {
  readonly registration: ServiceWorkerRegistration
  readonly clients: {
    claim: () => Promise<void>
    matchAll: (options: { type: 'window'; includeUncontrolled: true }) => Promise<readonly { readonly url: string }[]>
  }
  skipWaiting: () => Promise<void>
  addEventListener: {
    (kind: 'install' | 'activate', listener: (event: LastingEvent) => void): void
    (kind: 'fetch', listener: (event: FetchEvent) => void): void
    (kind: 'message', listener: (event: MessageFromPage) => void): void
  }
}

export const workerScope = self as unknown as WorkerScope
