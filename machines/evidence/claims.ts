import { idsOf } from '../idsOf.ts'
import type { Condition } from '../questionnaire/conditions.ts'
import type { SectionId } from './article.ts'
import type { SourceId } from './sources.ts'

export type Verdict = 'supported' | 'early' | 'notShown' | 'contradicted' | 'misleading' | 'opinion'

interface Claim {
  /** Where the article says it. */
  readonly section: SectionId
  readonly verdict: Verdict
  /** The one condition it is about; about all of them where absent. */
  readonly about?: Condition
  readonly sources: readonly SourceId[]
}

// The claims check of domain.md 10.3. Where it names two verdicts, the more careful one stands.
export const claims = {
  C01: { section: 'A1', verdict: 'supported', sources: ['SOC-1', 'SOC-3'] },
  C02: { section: 'A1', verdict: 'supported', sources: ['SOC-1'] },
  C03: { section: 'A1', verdict: 'early', sources: ['SOC-1'] },
  C04: { section: 'A2', verdict: 'misleading', sources: ['REG-24', 'SOC-3'] },
  C05: { section: 'A2', verdict: 'notShown', sources: ['REG-1', 'REG-26'] },
  C06: { section: 'A2', verdict: 'early', sources: ['EV-21', 'EV-23'] },
  C07: { section: 'A2', verdict: 'early', sources: ['EV-8', 'EV-9'] },
  C08: { section: 'A2', verdict: 'opinion', sources: ['REG-1'] },
  C09: { section: 'A2', about: 'osteoarthritis', verdict: 'contradicted', sources: ['EV-1', 'REG-4', 'SOC-9'] },
  C10: { section: 'A2', about: 'ms', verdict: 'notShown', sources: ['EV-7', 'REG-4', 'SOC-7'] },
  C11: { section: 'A2', about: 'wound', verdict: 'early', sources: ['EV-10', 'EV-14', 'EV-17', 'EV-23'] },
  C12: { section: 'A3', verdict: 'notShown', sources: ['SOC-1', 'REG-5'] },
  C13: { section: 'A3', verdict: 'supported', sources: ['EV-2', 'EV-7', 'EV-11', 'REG-28'] },
  C14: { section: 'A3', verdict: 'contradicted', sources: ['EV-25', 'EV-21'] },
  C15: { section: 'A4', verdict: 'misleading', sources: ['EV-3', 'EV-7'] },
  C16: { section: 'A4', verdict: 'notShown', sources: ['HARM-5'] },
  C17: { section: 'A5', verdict: 'opinion', sources: ['EV-21'] },
  C18: { section: 'A6.1', verdict: 'early', sources: ['EV-21'] },
  C19: { section: 'A6.2', verdict: 'misleading', sources: ['REG-1', 'HARM-1'] },
  C20: { section: 'A6.3', verdict: 'notShown', sources: ['REG-4', 'REG-10'] },
  C21: { section: 'A6.4', verdict: 'notShown', sources: ['EV-1', 'EV-7'] },
  C22: { section: 'A6.5', verdict: 'early', sources: ['EV-17', 'EV-18'] },
  C23: { section: 'A6.6', verdict: 'opinion', sources: ['EV-21'] },
  C24: { section: 'A6.7', verdict: 'supported', sources: ['EV-2', 'EV-3', 'EV-7', 'EV-11', 'EV-12'] },
  C25: { section: 'A7', verdict: 'notShown', sources: ['REG-1'] },
  C26: { section: 'A8', verdict: 'supported', sources: [] },
} as const satisfies Record<string, Claim>

export type ClaimId = keyof typeof claims

/** The claims of one part of the article: those about the condition, or about all; every one where no condition is given. */
export const claimsOf = (section: SectionId, condition?: Condition): readonly ClaimId[] =>
  idsOf(claims).filter((id) => {
    const { section: at, about }: Claim = claims[id]
    return at === section && (condition === undefined || about === undefined || about === condition)
  })
