// Every component that the first page does not wait for: a table of its own, so that the first page does not carry it.

export const laterParts = {
  finishButton: () => import('./kiosk/FinishButton.tsx').then((file) => file.FinishButton),
  secondPane: () => import('./components/SecondPane/SecondPane.tsx').then((file) => file.SecondPane),
  displayPanel: () => import('./components/DisplayMenu/DisplayPanel.tsx').then((file) => file.DisplayPanel),
  reviewState: () => import('./ReviewState.tsx').then((file) => file.ReviewState),
  clinicMark: () => import('./clinic/ClinicMark.tsx').then((file) => file.ClinicMark),
  emergencyHere: () => import('./clinic/EmergencyHere.tsx').then((file) => file.EmergencyHere),
  settingsProblems: () => import('./SettingsProblems.tsx').then((file) => file.SettingsProblems),
  keepMessage: () => import('./KeepMessage.tsx').then((file) => file.KeepMessage),
  takeOver: () => import('./screens/Receive/TakeOver.tsx').then((file) => file.TakeOver),
  bubbles: () => import('./pictures/Bubbles.tsx').then((file) => file.Bubbles),
  welcomeBack: () => import('./screens/Welcome/WelcomeBack.tsx').then((file) => file.WelcomeBack),
  about: () => import('./screens/Welcome/About.tsx').then((file) => file.About),
  welcomeText: () => import('./screens/Welcome/WelcomeText.tsx').then((file) => file.WelcomeText),
  conditionPicture: () => import('./screens/QuestionPage/ConditionPicture.tsx').then((file) => file.ConditionPicture),
  effectFields: () => import('./screens/QuestionPage/EffectFields.tsx').then((file) => file.EffectFields),
  readQuestion: () => import('./screens/QuestionPage/ReadQuestion.tsx').then((file) => file.ReadQuestion),
  errorSummary: () => import('./components/ErrorSummary/ErrorSummary.tsx').then((file) => file.ErrorSummary),

  emergencyCheck: () => import('./screens/EmergencyCheck/EmergencyCheck.tsx').then((file) => file.EmergencyCheck),
  review: () => import('./screens/Review/Review.tsx').then((file) => file.Review),
  outcome: () => import('./screens/Outcome/Outcome.tsx').then((file) => file.Outcome),
  mapPage: () => import('./screens/Map/MapPage.tsx').then((file) => file.MapPage),
  ruleBook: () => import('./screens/RuleBook/RuleBook.tsx').then((file) => file.RuleBook),
  handOver: () => import('./screens/HandOver/HandOver.tsx').then((file) => file.HandOver),
  receive: () => import('./screens/Receive/Receive.tsx').then((file) => file.Receive),
  compare: () => import('./screens/Compare/Compare.tsx').then((file) => file.Compare),
  recordPage: () => import('./screens/RecordPage/RecordPage.tsx').then((file) => file.RecordPage),
  knows: () => import('./screens/Knows/Knows.tsx').then((file) => file.Knows),
} as const

export type LaterParts = typeof laterParts
