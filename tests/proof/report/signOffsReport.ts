import { signOffs } from '../../../machines/evidence/signOffs.ts'
import type { ReviewerRole, Reviewed } from '../../../machines/evidence/signOffs.ts'
import { idsOf } from '../../../machines/idsOf.ts'
import { digests } from '../../../src/build/digests.ts'
import { escapeHtml } from '../../../src/build/escapeHtml.ts'
import { isStale, latest, neededFor } from '../../../src/build/reviews.ts'
import { localeNames } from '../../../src/locales/locale.ts'
import { day, paragraph, table } from './section.ts'
import type { Section } from './section.ts'

const roles: Readonly<Record<ReviewerRole, string>> = {
  clinician: 'A clinician',
  nativeReviewer: 'A clinician whose first language it is',
  regulatoryAdviser: 'An adviser on the law of medicines and devices',
}

const subject = (of: Reviewed) => {
  if (of === 'rules') return 'the questions, the flow and the rules'
  if (of === 'evidence') return 'the claims, the verdicts and the sources'
  const locale = idsOf(localeNames).find((one) => of === `words.${one}`)
  return `the words in ${locale ? localeNames[locale] : of}`
}

/** Who has to sign what, and who has. */
export function signOffsSection(): Section {
  const now = digests()
  const needed = [...new Map(idsOf(localeNames).flatMap((locale) => neededFor(locale)).map((one) => [`${one.role} ${one.of}`, one])).values()]
  const rows = needed.map((one) => {
    const signed = latest(signOffs, one)
    const state = signed ? `${isStale(signed, now) ? 'STALE: changed since' : 'signed'} ${day(signed.date)}, version ${signed.version}` : 'nobody yet'
    return [escapeHtml(subject(one.of)), escapeHtml(roles[one.role]), escapeHtml(state), `<code>${now[one.of]}</code>`]
  })
  const current = needed.filter((one) => {
    const signed = latest(signOffs, one)
    return signed && !isStale(signed, now)
  })
  return {
    id: 'sign-offs',
    title: 'Who has signed',
    figure: [`${current.length} of ${needed.length}`, 'signatures by people; until all are there, every page says that it is a draft'],
    html:
      paragraph('What machines cannot prove, people have to read: whether the rules are right, the words kind, and the law kept. A signature names the digest of what was read (machines/evidence/signOffs.ts). One changed letter makes it stale, and the footer of every page and the doctor sheet say so.') +
      table('Signatures', ['What', 'Who has to read it', 'State', 'Digest today'], rows),
    data: { needed: needed.map(({ role, of }) => ({ role, of, digest: now[of] })), signOffs },
    breaches: [],
  }
}
