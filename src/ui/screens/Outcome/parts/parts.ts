import type { ComponentType } from 'react'
import type { PartId } from '../../../../../machines/rules/outcomeParts.ts'
import { Action } from './Action.tsx'
import { AlsoTold } from './AlsoTold.tsx'
import { Article } from './Article.tsx'
import { ClinicQuestions } from './ClinicQuestions.tsx'
import { ConsultDoctor, NotDiagnosis } from './ConsultDoctor.tsx'
import { Delivery } from './Delivery.tsx'
import { Documents } from './Documents.tsx'
import { LeftOut } from './LeftOut.tsx'
import { LeftUnsure } from './LeftUnsure.tsx'
import { Notes } from './Notes.tsx'
import type { PartProps } from './Part.tsx'
import { ProvenCare } from './ProvenCare.tsx'
import { Reasons } from './Reasons.tsx'
import { SafetyFacts } from './SafetyFacts.tsx'
import { Sources } from './Sources.tsx'
import { Studies } from './Studies.tsx'
import { TellDoctorFirst } from './TellDoctorFirst.tsx'
import { UrgentSigns } from './UrgentSigns.tsx'
import { WhatWouldChange } from './WhatWouldChange.tsx'

/** The one map from a part of an outcome to what shows it. */
export const parts: Readonly<Record<PartId, ComponentType<PartProps>>> = {
  action: Action,
  reasons: Reasons,
  alsoTold: AlsoTold,
  provenCare: ProvenCare,
  notes: Notes,
  delivery: Delivery,
  article: Article,
  leftOut: LeftOut,
  leftUnsure: LeftUnsure,
  studies: Studies,
  safetyFacts: SafetyFacts,
  sources: Sources,
  clinicQuestions: ClinicQuestions,
  documents: Documents,
  tellDoctorFirst: TellDoctorFirst,
  urgentSigns: UrgentSigns,
  whatWouldChange: WhatWouldChange,
  consultDoctor: ConsultDoctor,
  notDiagnosis: NotDiagnosis,
}
