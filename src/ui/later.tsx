import { use } from 'react'
import type { ComponentProps, ComponentType, JSX } from 'react'
import { once } from '../locales/once.ts'
import type { LaterParts } from './laterParts.ts'

const table = () => import('./laterParts.ts').then(({ laterParts }) => laterParts)

type PropsOf<K extends keyof LaterParts> = ComponentProps<Awaited<ReturnType<LaterParts[K]>>> & JSX.IntrinsicAttributes

const load = once(async (part: keyof LaterParts): Promise<ComponentType> => (await table())[part]() as Promise<ComponentType>)

/** A component in a file of its own, fetched when it is near (fetchAll.ts). Once it is there, no page waits for it, not for a moment. */
export const later = <K extends keyof LaterParts>(part: K) =>
  function Later(props: PropsOf<K>) {
    const Part = use(load(part)) as ComponentType<PropsOf<K>>
    return <Part {...props} />
  }

/** Parts of the first page: in it from the start, where it was drawn by the build. */
const ofFirstPage = ['bubbles', 'welcomeBack', 'welcomeText', 'about', 'reviewState'] as const satisfies readonly (keyof LaterParts)[]

export const fetchFirstParts = () => Promise.all(ofFirstPage.map(load))

/** Fetches all such parts ahead of time. */
export async function fetchParts() {
  const parts = Object.keys(await table()) as readonly (keyof LaterParts)[]
  await Promise.all(parts.map(load))
}
