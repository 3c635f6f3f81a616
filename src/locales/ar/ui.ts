import { uiWords } from '../uiWords.ts'

/** Words around the questions that come after the first page. `{name}` is filled in by `fill`. */
export const ui = uiWords('ar', {
  chooseAnswer: 'يُرجى اختيار إجابة',

  emergencyCheckTitle: 'هل هذا صحيح؟',
  emergencyCheckTold: { me: 'ذكرت في إجاباتك:', someoneElse: 'ذكرت عن الشخص المعني:' },
  emergencyCheckAct: 'قد تكون هذه علامات على حالة طارئة. إذا كان هذا صحيحًا، فيجب طلب المساعدة الآن دون انتظار.',
  emergencyCheckYes: 'نعم، هذا صحيح',
  emergencyCheckNo: 'لا، تغيير إجابتي',

  reviewTitle: 'مراجعة إجاباتك',
  reviewLead: 'يمكن تغيير أي إجابة. وتبقى إجاباتك على هذا الجهاز.',
  reviewContinue: 'عرض النتيجة',
  change: 'تغيير',
  changeWhat: 'تغيير: {what}',
  groupAbout: 'معلومات أساسية',
  groupSigns: 'علامات تحتاج إلى مساعدة سريعة',
  groupCondition: 'المشكلة الصحية',
  groupStage: 'العلاج بالإكسوسومات حتى الآن',
  groupSafety: 'الصحة والسلامة',
  groupTreatments: 'العلاجات',
  groupLife: 'الحياة اليومية والآمال',
  answersJoin: '؛ ',
  itemAnswer: '{item}: {answer}',

  startAgain: 'البدء من جديد',
  startAgainAsk: 'البدء من جديد؟',
  startAgainText: 'تُمحى جميع إجاباتك من هذه الصفحة، ولا يمكن التراجع عن ذلك.',
  startAgainYes: 'محو الإجابات والبدء من جديد',
  startAgainNo: 'إبقاء إجاباتي',
  print: 'طباعة هذه الصفحة',
  opensNewTab: '(يُفتح في علامة تبويب جديدة)',
  sourceDate: '{publisher}، {date}',
  sourcesChecked: 'آخر تحقّق في {date}، من نسخ محفوظة لهذه الصفحات. وربما تغيّر بعضها منذ ذلك الحين.',
  readAloud: 'قراءة بصوت مسموع',
  stopReading: 'إيقاف القراءة',

  sheetTitle: 'ملخص للطبيب',
  sheetAbout: 'حول العلاج بالإكسوسومات. هذه إجابات الشخص نفسه، ولم يتحقق منها أحد.',
  sheetAboutOther: 'حول العلاج بالإكسوسومات. هذه إجابات من يساعد الشخص، ولم يتحقق منها أحد.',
  sheetPrinted: 'تاريخ الطباعة: {date}. الإصدار: {version}.',
  sheetAnswers: 'الإجابات',
})
