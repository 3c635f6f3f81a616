import type { Condition } from '../../../../machines/questionnaire/conditions.ts'
import { KneePicture } from '../../pictures/KneePicture.tsx'
import { NervePicture } from '../../pictures/NervePicture.tsx'
import { WoundPicture } from '../../pictures/WoundPicture.tsx'

const pictures = { osteoarthritis: KneePicture, ms: NervePicture, wound: WoundPicture } as const satisfies Record<Condition, unknown>

/** What a condition is about, beside its name. */
export function ConditionPicture({ of }: { readonly of: Condition }) {
  const Picture = pictures[of]
  return <Picture />
}
