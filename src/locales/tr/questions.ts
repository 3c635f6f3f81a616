import type { QuestionId } from '../../../machines/questionnaire/questions.ts'
import type { OptionWords, QuestionWords, SharedOption, Text } from '../catalogue.ts'

const swollenCalf: OptionWords = {
  label: 'Tek bacakta baldır veya uyluk şişliği, ayrıca orada sıcaklık veya ağrı',
  hint: 'Bu, bacakta kan pıhtısı (derin ven trombozu) belirtisi olabilir.',
}

export const options: Readonly<Record<SharedOption, OptionWords>> = {
  // Signs that need help, whatever the condition
  stroke: {
    label: 'Birden ortaya çıkan: yüzün bir yanında kayma, kolda güçsüzlük veya konuşma bozukluğu',
    hint: 'Bunlar inme (felç) belirtisi olabilir.',
  },
  breathing: {
    label: 'Boğulur gibi tıkanma veya nefes almada ciddi güçlük',
    hint: 'Örneğin birkaç kelimeyi bile tamamlayamayacak kadar nefes darlığı.',
  },
  sepsis: {
    label: 'Bilinç bulanıklığı (kafa karışıklığı), çok hızlı nefes alma, solmayan döküntü ya da morarmış, gri, soluk veya alacalı cilt',
    hint: 'Dudakların veya dilin morarması, grileşmesi ya da solması da sayılır. Enfeksiyon varken bir gün boyunca hiç idrar yapmamak da sayılır. Kahverengi veya siyah ciltte renk değişikliğini görmek daha zor olabilir. Bunlar kan zehirlenmesi (sepsis) belirtisi olabilir.',
  },
  allergicReaction: {
    label: 'Dudaklarda, dilde veya boğazda şişme ya da nefes almada veya yutmada güçlük',
    hint: 'Serumdan veya iğneden hemen sonra olursa daha da önemlidir. Bunlardan hemen sonra bayılacak gibi olmak da sayılır. Bunlar ciddi alerjik reaksiyon (anafilaksi) belirtisi olabilir.',
  },
  chestPain: {
    label: 'Göğüs ağrısı, öksürükle kan gelmesi veya birden başlayan nefes darlığı',
    hint: 'Bacakta şişlik olsa da olmasa da sayılır. Akciğerde kan pıhtısı belirtisi olabilir.',
  },
  heavyBleeding: 'Durmayan, çok fazla kanama',
  fainting: 'Bayılma, zor uyandırılma veya nöbet (havale) geçirme',

  // Signs that need help: joints
  hotJointVeryIll: {
    label: 'Sıcak, şiş, çok ağrılı bir eklem ve kendini çok hasta hissetme',
    hint: 'Örneğin şiddetli titreme veya bilinç bulanıklığı ile birlikte.',
  },
  hotJoint: {
    label: 'Birden sıcak, şiş ve çok ağrılı hale gelen bir eklem',
    hint: 'Ateş varsa veya bir iğneden sonraki haftalardaysa daha da önemlidir.',
  },
  cannotPutWeight: 'Hareket etmeyen veya üzerine basılamayan bir bacak ya da çok şişmiş veya şekli değişmiş bir eklem',
  swollenCalf,

  // Signs that need help: MS
  meningitis: {
    label: 'Şiddetli baş ağrısı ile birlikte ateş, ense sertliği, kusma veya parlak ışıkta ağrı',
    hint: 'Sırta veya bele yapılan bir iğneden sonra daha da önemlidir. Bunlar beynin çevresinde şişme (menenjit) belirtisi olabilir.',
  },
  cannotSwallow: 'Tıkanma veya salya akmasıyla birlikte yeni yutma güçlüğü ya da nefes almada güçlük',
  suddenLoss: {
    label: 'Saatler içinde: tek gözde görme kaybı, bacaklarda çok fazla güçsüzlük ya da idrar veya dışkıyı tutamama',
    hint: 'Yürüyememenin yeni başlaması da sayılır. Birden idrar yapamamak da sayılır.',
  },
  lossOfSightOrControl: {
    label: 'Bir gün veya daha uzun sürede: tek gözde görme kaybı, bacaklarda artan güçsüzlük ya da idrar veya dışkıyı tutamama',
    hint: 'İdrar yapamamak da sayılır.',
  },
  newMsSymptoms: {
    label: 'Bir günden uzun süren, yeni veya kötüleşmiş MS belirtileri',
    hint: 'Örneğin güçsüzlük, uyuşma, çift görme veya denge bozukluğu. Bu bir MS atağı olabilir.',
  },
  feverWithMs: {
    label: 'MS ile birlikte ateş veya enfeksiyon',
    hint: 'Vücudun mikroplarla savaşma gücünü azaltan bir ilaç kullanılıyorsa daha da önemlidir.',
  },

  // Signs that need help: wounds
  blackSkin: {
    label: 'Yeni siyahlaşmış, mor-siyah olmuş veya ölü cilt (kangren)',
    hint: 'Kahverengi veya siyah ciltte renk değişikliğini görmek daha zor olabilir. Ölü cilt soğuk veya uyuşuk da olabilir.',
  },
  coldFoot: {
    label: 'Birden soğuk, soluk, morarmış veya uyuşuk hale gelen ve çok ağrıyan ayak ya da bacak',
    hint: 'Kahverengi veya siyah ciltte renk değişikliğini görmek daha zor olabilir.',
  },
  fastSpreading: {
    label: 'Saatler içinde yayılan, çok şiddetli ağrıyan veya dokununca çıtırdayan cilt enfeksiyonu',
    hint: 'Cilt enfeksiyonu varken bayılmak da sayılır. Kahverengi veya siyah ciltte renk değişikliğini görmek daha zor olabilir.',
  },
  woundInfection: {
    label: 'Yaradan yayılan kızarıklık veya renk değişikliği ya da artan ısı, şişlik, ağrı, irin veya kötü koku',
    hint: 'Bunlar enfeksiyon belirtisi olabilir. Kahverengi veya siyah ciltte kızarıklığı görmek daha zor olabilir.',
  },
  hotFootWithDiabetes: {
    label: 'Diyabet (şeker hastalığı) ile birlikte sıcak, kızarmış veya şiş bir ayak',
    hint: 'Ayak ağrımasa da sayılır. Kahverengi veya siyah ciltte kızarıklığı görmek daha zor olabilir.',
  },
  visibleBone: {
    label: 'Yarada görünen kemik veya tendon (kiriş)',
    hint: 'Tendon, kası kemiğe bağlayan sağlam bir doku şerididir. Doktor veya hemşirenin ince bir aletle (prob) kemiğe dokunmuş olması da sayılır.',
  },
  swollenCalfWithWound: swollenCalf,

  // Signs since a treatment
  veryIllSince: {
    label: 'Tedaviden sonra: bilinç bulanıklığı, nefes almada güçlük ya da kendini çok hasta hissetmeyle birlikte şiddetli titreme',
    hint: 'Yüzün veya boğazın şişmesi de sayılır. Ense sertliği ile birlikte, şimdiye kadarki en şiddetli baş ağrısı da sayılır.',
  },
  reactionSince: {
    label: 'Tedaviden sonra: ateş, üşüme-titreme, yeni bir yumru, döküntü ya da sıcak, şiş veya ağrısı artmış bir bölge',
    hint: 'Kahverengi veya siyah ciltte döküntüyü görmek daha zor olabilir.',
  },

  // Health now
  pregnant: 'Hamilelik veya hamilelik olasılığı, bebek sahibi olmaya çalışma ya da emzirme',
  cancer: 'Şimdi veya son 5 yıl içinde kanser ya da şu anda kanser şüphesiyle yapılan tetkikler',
  infection: 'Şu anda ateş veya enfeksiyon ya da enfeksiyonu tedavi eden bir ilaç (antibiyotik)',
  weakImmuneSystem: {
    label: 'Vücudun mikroplarla yeterince savaşamaması (bağışıklık sisteminin zayıflaması) veya buna yol açan ilaçlar',
    hint: 'HIV enfeksiyonu veya organ ya da hücre nakli (transplantasyon) da sayılır.',
  },
  bleeding: {
    label: 'Kan sulandırıcı ilaç veya kanın iyi pıhtılaşmaması (kanama bozukluğu)',
    hint: 'Trombosit düşüklüğü de sayılır. Trombositler kanın pıhtılaşmasına yardım eden hücrelerdir.',
  },
  organDisease: 'Ciddi kalp, böbrek veya karaciğer hastalığı',
  diabetesHardToControl: 'Kontrol etmesi zor diyabet (şeker hastalığı)',
  autoimmune: {
    label: 'MS dışında, vücudun kendine zarar verdiği bir hastalık (otoimmün hastalık)',
    hint: 'Romatoid artrit gibi eklemleri şişiren bir hastalık da sayılır. Tek başına eklem kireçlenmesi burada sayılmaz.',
  },
  veryHighWeight: {
    label: 'Boya göre çok yüksek kilo (vücut kitle indeksi, BMI, 30’un üzerinde)',
    hint: 'Bazı araştırmalar sınır olarak 30’u, bazıları 35’i kullandı.',
  },

  // Health before
  seriousAllergy: 'Ciddi alerji ya da bir ilaca, kan ürününe veya doku ürününe karşı kötü bir reaksiyon',
  reactionToCellTreatment: 'Kök hücre, eksozom veya trombosit (PRP) tedavisine karşı kötü bir reaksiyon',
  recentClot: 'Son 6 ayda inme (felç), kalp krizi veya kan pıhtısı',
  earlierCellTreatment: 'Geçmişte kök hücre, eksozom veya trombosit (PRP) tedavisi',
  otherStudy: 'Başka bir tedavi için yapılan bir araştırmada (klinik araştırma) yer alma',

  // Joint, MS and wound
  jointImplant: 'Şimdi ağrıyan yerde yapay eklem (eklem protezi)',
  recentJointInjection: 'Son 6 ayda eklem içine iğne veya son bir ayda kortizon (steroid) tableti',
  recentRelapse: {
    label: 'Son 3 ayda MS atağı veya kortizon (steroid) tedavisi',
    hint: 'MS atağında, bir günden uzun süren yeni veya kötüleşmiş belirtiler olur.',
  },
  takesMsMedicine: {
    label: 'MS’i yavaşlatmak için kullanılan herhangi bir ilaç',
    hint: 'Buna “hastalığın seyrini değiştiren tedavi” denebilir. Bu rehber yüzünden ilacı kesmeyin.',
  },
  poorCirculation: {
    label: 'Bacakta veya ayakta kan akımının zayıf olması ya da orada dinlenirken ağrı',
    hint: 'Ayaktaki nabza hiç bakılmadıysa da sayılır.',
  },
  boneInfection: 'Kemikte enfeksiyon veya kemiğe kadar inen bir yara',
  changingWound: {
    label: 'Şekli değişen, kenarları kıvrılmış veya sık kanayan bir yara',
    hint: 'Bir doktor bunun cilt kanseri olup olmadığına bakabilir.',
  },

  // Joint treatments
  exercise: 'Bu eklem için, tek başına veya fizyoterapistle yapılan düzenli egzersiz programı',
  weightLoss: 'Kilo verme (bir doktor veya hemşire bunun yararı olacağını söylediyse)',
  arthritisAdvice: {
    label: 'Eklem kireçlenmesi ile yaşama konusunda bilgi ve öneriler',
    hint: 'Örneğin ne zaman dinlenmeli, hangi ayakkabı giyilmeli, baston nasıl kullanılmalı.',
  },
  gel: 'Ağrı ve şişlik için eklemin üzerine sürülen jel veya krem (ağrı kesici-antiinflamatuvar)',
  antiInflammatoryTablets: {
    label: 'Hem ağrı hem şişlik için tabletler',
    hint: 'Kutunun üzerinde ibuprofen veya naproksen yazabilir. Doktor bunlara antiinflamatuvar ağrı kesici diyebilir.',
  },
  painkillers: 'Parasetamol gibi, yalnızca ağrı için olan tabletler',
  steroidInjection: 'Eklem içine yapılan kortizon (steroid) iğnesi',
  hyaluronicInjection: 'Eklem içine yapılan koyu kıvamlı jel iğnesi (hyalüronik asit)',
  plateletInjection: 'Hastanın kendi kanından hazırlanan iğne (trombosit, PRP)',
  heatColdBrace: 'Sıcak veya soğuk uygulama, eklem desteği, bant ya da cilde yapıştırılan pedli küçük bir cihaz (TENS)',
  jointSurgeon: 'Ortopedi (eklem) cerrahıyla görüşme veya eklem protezi ameliyatı',

  // MS treatments
  msTeam: 'MS hemşiresinin veya beyin ve sinir doktorunun (nörolog) takibi',
  msMedicineInjection: {
    label: 'MS’i yavaşlatmak için evde iğneyle yapılan bir ilaç',
    hint: 'Kutunun üzerinde glatiramer, ofatumumab veya bir interferon türü yazabilir. Başkaları da vardır. Hangi tür olduğunu MS hemşiresi söyleyebilir.',
  },
  msMedicineTablets: {
    label: 'MS’i yavaşlatmak için tabletler',
    hint: 'Kutunun üzerinde kladribin, fingolimod, teriflunomid veya dimetil fumarat yazabilir. Başkaları da vardır. Hangi tür olduğunu MS hemşiresi söyleyebilir.',
  },
  msMedicineDrip: {
    label: 'MS’i yavaşlatmak için serumla verilen bir ilaç',
    hint: 'Adı natalizumab, okrelizumab veya alemtuzumab olabilir. Başkaları da vardır. Hangi tür olduğunu MS hemşiresi söyleyebilir.',
  },
  rehabilitation: {
    label: 'Hareket etmek, konuşmak veya günlük işleri yapmak için destek (rehabilitasyon)',
    hint: 'Örneğin fizyoterapist veya konuşma terapisti ile çalışma ya da evde günlük işler için destek. Mesane (idrar kesesi) bakımı da sayılır.',
  },
  symptomMedicine: 'Kasılma, ağrı, yorgunluk veya idrar sorunu gibi tek tek belirtiler için ilaçlar',
  relapseSteroids: 'MS atağı için kortizon (steroid)',
  ownStemCellTransplant: 'Bu iş için denetlenen (akredite) bir hastanede, hastanın kendi kök hücrelerinin nakli (aHSCT)',

  // Wound treatments
  causeChecked: 'Yaranın nedenine bir doktorun, yara bakım hemşiresinin veya ayak sağlığı ekibinin bakması',
  bloodFlowTest: {
    label: 'Bacaktaki veya ayaktaki kan akımının ölçülmesi',
    hint: 'Örneğin nabza veya ayak bileğindeki tansiyona (ABPI) bakılması.',
  },
  deadTissueRemoved: 'Yaradaki ölü dokunun temizlenmesi (debridman)',
  dressings: 'Hemşirenin veya doktorun yaptığı ya da onların gösterdiği şekilde yapılan pansuman',
  compression: {
    label: 'Bacağa sıkı bandaj veya çorap (kompresyon)',
    hint: 'Bunlar yalnızca bacaktaki kan akımına bakıldıktan sonra güvenlidir.',
  },
  pressureOffFoot: 'Yaranın üzerinden yükü alan özel bot, alçı veya ayakkabı (basıdan kurtarma)',
  pressureRelief: 'Özel yatak veya minder ve sık sık pozisyon değiştirme',
  infectionTreated: 'Yaradaki enfeksiyonun tedavisi',
  diabetesAndSmoking: 'Diyabeti kontrol etmek, iyi beslenmek veya sigarayı bırakmak için yapılanlar',
  veinProcedure: 'Bacaktaki hasarlı toplardamarın tedavisi (ven işlemi)',
  bloodFlowRestored: 'Yaraya daha çok kan gitmesi için tıkalı damarı açma işlemi (revaskülarizasyon)',
  vacuumDressing: 'Küçük pompalı pansuman (vakum, negatif basınçlı yara tedavisi)',
  skinGraft: 'Vücudun başka yerinden alınan deri (deri nakli), yapay deri veya plasentadan yapılan yara örtüsü',
  oxygenTherapy: 'Yarayı tedavi etmek için verilen oksijen',

  // Goals
  pain: 'Ağrının azalması',
  move: 'Daha iyi hareket etmek ve yürümek',
  avoidSurgery: 'Ameliyata gerek kalmaması',
  slowDisease: 'Hastalığın yavaşlaması',
  fewerRelapses: 'Daha az MS atağı olması',
  repair: 'Hastalığın verdiği hasarın onarılması',
  healWound: 'Yaranın iyileşmesi',
  fewerMedicines: 'Daha az ilaç kullanmak',
  quick: 'Tedavinin kısa sürmesi',
  cure: 'Hastalığın tamamen geçmesi',
  learn: 'Bu konuda daha çok bilgi edinmek',
  trial: 'Tıbbi bir araştırmaya (klinik araştırma) katılmak',
}

export const exclusive: Readonly<Record<'none' | 'unsure', OptionWords>> = {
  none: 'Bunların hiçbiri',
  unsure: 'Emin değilim',
}

export const effects: Readonly<Record<'helped' | 'notEnough' | 'unsure', OptionWords>> = {
  helped: 'Yararı oldu',
  notEnough: 'Yeterince yararı olmadı',
  unsure: 'Emin değilim',
}

const tickAll = 'Geçerli olanların hepsini işaretleyin.'
const whyUrgent = 'Bazı belirtiler hızlı yardım gerektirir. Zaman kaybedilmesin diye şimdi soruyoruz.'
const missingSigns: Text = {
  me: 'Sizde olan belirtileri veya “Bunların hiçbiri” seçeneğini işaretleyin',
  someoneElse: 'O kişide olan belirtileri veya “Bunların hiçbiri” seçeneğini işaretleyin',
}

const safetyHint: Text = {
  me: 'Geçerli olanların hepsini işaretleyin. Emin olmadıklarınızı da işaretleyin.',
  someoneElse: 'Geçerli olanların hepsini işaretleyin. Kesin bilinmeyenleri de işaretleyin.',
}
const whySafety =
  'Bu durumlardan biri olan kişiler araştırmalara çoğu zaman alınmadı. Bu yüzden eksozom tedavisinin onlar için ne kadar güvenli olduğunu kimse bilmiyor.'
const missingSafety: Text = {
  me: 'Sizin için geçerli olanları veya “Bunların hiçbiri” seçeneğini işaretleyin',
  someoneElse: 'O kişi için geçerli olanları veya “Bunların hiçbiri” seçeneğini işaretleyin',
}

const tried = {
  hint: 'Geçerli olanların hepsini işaretleyin. Yararı olmadıysa da işaretleyin.',
  why: 'Bunların bazıları için kanıtlar, eksozomlar için olanlardan daha güçlüdür. Sonuçta henüz denenmemiş olanları gösterebilmek için soruyoruz.',
  short: 'Denenen tedaviler',
  missing: {
    me: 'Denediklerinizi veya “Bunların hiçbiri” seçeneğini işaretleyin',
    someoneElse: 'O kişinin denediklerini veya “Bunların hiçbiri” seçeneğini işaretleyin',
  },
}

const effect = {
  title: 'Her birinin ne kadar yararı oldu?',
  hint: 'Her tedavi için bir yanıt seçin.',
  why: 'Sonuç, nelerin yararlı olup olmadığına bağlıdır. Bunu doktorun bilmesi de yararlıdır.',
  short: 'Tedavilerin yararı',
  missing: 'Her tedavi için bir yanıt seçin',
  options: {},
}

const notPossible = {
  title: {
    me: 'Bunlardan hangilerini alamadınız veya yapamadınız?',
    someoneElse: 'O kişi bunlardan hangilerini alamadı veya yapamadı?',
  },
  hint: {
    me: 'Geçerli olanların hepsini işaretleyin. Sizin için güvenli olmadığı söylenenleri de işaretleyin.',
    someoneElse: 'Geçerli olanların hepsini işaretleyin. O kişi için güvenli olmadığı söylenenleri de işaretleyin.',
  },
  why: 'Mümkün olmayan bir tedavi, henüz denenmemiş bir tedavi ile aynı şey değildir.',
  short: 'Mümkün olmayanlar',
  missing: {
    me: 'Alamadıklarınızı veya yapamadıklarınızı ya da “Bunların hiçbiri” seçeneğini işaretleyin',
    someoneElse: 'O kişinin alamadıklarını veya yapamadıklarını ya da “Bunların hiçbiri” seçeneğini işaretleyin',
  },
}

export const questions: { readonly [Q in Exclude<QuestionId, 'subject'>]: QuestionWords<Q> } = {
  urgentGeneral: {
    title: {
      me: 'Şu anda sizde bu belirtilerden herhangi biri var mı?',
      someoneElse: 'Şu anda yardım ettiğiniz kişide bu belirtilerden herhangi biri var mı?',
    },
    hint: tickAll,
    why: 'Bu belirtiler hemen yardım gerektirir. Zaman kaybedilmesin diye önce bunu soruyoruz.',
    short: 'Şu andaki belirtiler',
    missing: missingSigns,
    options: {},
  },
  adult: {
    title: { me: '18 yaşında veya daha büyük müsünüz?', someoneElse: 'O kişi 18 yaşında veya daha büyük mü?' },
    why: 'Bu rehber yetişkinler için yazıldı. Bulduğumuz araştırmaların neredeyse tamamı yetişkinlerde yapıldı.',
    short: '18 yaş ve üzeri',
    missing: {
      me: '18 yaşında veya daha büyükseniz “Evet” yanıtını, değilseniz başka bir yanıtı seçin',
      someoneElse: 'O kişi 18 yaşında veya daha büyükse “Evet” yanıtını, değilse başka bir yanıtı seçin',
    },
    options: { yes: 'Evet', no: 'Hayır', unsure: 'Emin değilim veya söylemek istemiyorum' },
  },
  condition: {
    title: 'Bu hangi sağlık sorunuyla ilgili?',
    hint: 'Birden fazlaysa, eksozomların hangisi için düşünüldüğünü seçin.',
    why: 'Bu rehber 3 sağlık sorununu kapsar. Alışılmış bakım ve araştırmalar her biri için farklıdır.',
    short: 'Sağlık sorunu',
    missing: 'Sağlık sorununu veya “Emin değilim” seçeneğini seçin',
    options: {
      osteoarthritis: 'Osteoartrit (kireçlenme): diz veya kalça gibi aşınmış ya da ağrıyan eklemler',
      ms: 'MS (multipl skleroz): bir beyin ve sinir hastalığı',
      wound: 'Yavaş iyileşen bir yara',
      other: 'Başka bir sorun',
    },
  },

  urgentJoint: {
    title: {
      me: 'Şimdi sizde bu eklem veya bacak belirtilerinden herhangi biri var mı?',
      someoneElse: 'Şimdi o kişide bu eklem veya bacak belirtilerinden herhangi biri var mı?',
    },
    hint: tickAll,
    why: whyUrgent,
    short: 'Şimdiki eklem belirtileri',
    missing: missingSigns,
    options: {},
  },
  urgentMs: {
    title: {
      me: 'Şimdi sizde bu yeni belirtilerden herhangi biri var mı?',
      someoneElse: 'Şimdi o kişide bu yeni belirtilerden herhangi biri var mı?',
    },
    hint: tickAll,
    why: 'MS’li kişilerde bazı belirtiler hızlı yardım gerektirir. Zaman kaybedilmesin diye şimdi soruyoruz.',
    short: 'Şimdiki MS belirtileri',
    missing: missingSigns,
    options: {},
  },
  urgentWound: {
    title: {
      me: 'Şimdi sizde bu yara, cilt veya bacak belirtilerinden herhangi biri var mı?',
      someoneElse: 'Şimdi o kişide bu yara, cilt veya bacak belirtilerinden herhangi biri var mı?',
    },
    hint: tickAll,
    why: whyUrgent,
    short: 'Şimdiki yara belirtileri',
    missing: missingSigns,
    options: {},
  },

  diagnosis: {
    title: {
      me: 'Bir doktor veya hemşire sizde bu sağlık sorununun olduğunu söyledi mi?',
      someoneElse: 'Bir doktor veya hemşire o kişide bu sağlık sorununun olduğunu söyledi mi?',
    },
    hint: 'Daha önce seçilen sağlık sorunu kastedilmektedir.',
    why: 'Başka sağlık sorunları da aynı şekilde hissedilebilir veya görünebilir. Sıradaki adım, hangisi olduğunu bilmeye bağlıdır.',
    short: 'Doğrulandı mı',
    missing: 'Bir doktor veya hemşire bunu söylediyse “Evet” yanıtını, söylemediyse başka bir yanıtı seçin',
    options: { confirmed: 'Evet', notConfirmed: 'Hayır, henüz değil' },
  },
  joint: {
    title: 'Hangi eklem?',
    hint: 'Birden fazlaysa en kötü olanı seçin.',
    why: 'Eklem araştırmalarının neredeyse tamamı dizle ilgiliydi. Diğer eklemler hakkında çok daha az şey biliniyor.',
    short: 'Eklem',
    missing: 'Eklemi veya “Emin değilim” seçeneğini seçin',
    options: { knee: 'Diz', hip: 'Kalça', hand: 'El', otherJoint: 'Başka bir eklem' },
  },
  msType: {
    title: 'Hangi tür MS?',
    why: 'Alışılmış bakım her MS türü için aynı değildir.',
    short: 'MS türü',
    missing: 'MS türünü veya “Emin değilim” seçeneğini seçin',
    options: {
      relapsing: 'Atak ve düzelmelerle giden (ataklı) MS',
      progressive: 'Zamanla yavaş yavaş kötüleşen, ilerleyici (progresif) MS',
    },
  },
  woundType: {
    title: 'Ne tür bir yara?',
    hint: 'Birden fazlaysa en kötü olanı seçin.',
    why: 'Alışılmış bakım her yara türü için aynı değildir.',
    short: 'Yara türü',
    missing: 'Yara türünü veya “Emin değilim” seçeneğini seçin',
    options: {
      diabeticFoot: 'Diyabeti (şeker hastalığı) olan bir kişide ayak yarası (diyabetik ayak ülseri)',
      leg: 'Bacağın diz altı bölümünde yara (bacak ülseri)',
      pressure: 'Uzun süre hareketsiz oturmaktan veya yatmaktan oluşan yara (bası yarası, yatak yarası)',
      eb: 'Doğuştan beri yırtılan veya su toplayan ciltte yara (epidermolizis bülloza, EB, kelebek hastalığı)',
      other: 'Başka tür bir yara',
    },
  },
  woundDuration: {
    title: 'Yara ne kadar zamandır var?',
    why: 'Yeni bir yaraya önce bakılması ve yaranın tedavi edilmesi gerekir.',
    short: 'Yaranın süresi',
    missing: 'Yaranın ne kadar zamandır olduğunu veya “Emin değilim” seçeneğini seçin',
    options: {
      underTwoWeeks: '2 haftadan az',
      twoToSixWeeks: '2 ile 6 hafta arası',
      overSixWeeks: '6 haftadan fazla',
    },
  },

  stage: {
    title: 'Eksozom tedavisiyle ilgili şimdiye kadar ne oldu?',
    hint: 'Kök hücre ve benzeri tedaviler de sayılır. Eksozomlar, hücrelerin saldığı çok küçük kabarcıklardır.',
    why: 'Yanıt, hangi önerilerin gösterileceğini değiştirir. Örneğin ödeme yapmadan önce sorulacak şeyler vardır.',
    short: 'Eksozom tedavisinde şimdiki durum',
    missing: 'Şimdiye kadar ne olduğunu veya “Emin değilim” seçeneğini seçin',
    options: {
      curious: 'Yalnızca bilgi toplanıyor',
      offered: 'Bir klinik önerdi',
      booked: 'Randevu alındı veya ödeme yapıldı',
      hadTreatment: 'Tedavi uygulandı',
    },
  },
  abroad: {
    title: 'Tedavinin yapıldığı veya yapılacağı yer başka bir ülkede mi?',
    hint: {
      me: 'Yaşadığınız ülke dışında bir ülke kastedilmektedir.',
      someoneElse: 'O kişinin yaşadığı ülke dışında bir ülke kastedilmektedir.',
    },
    why: 'Başka bir ülkede yapılan tedaviden sonra sorun çıkarsa, bakım almak veya şikâyet etmek daha zor olabilir.',
    short: 'Yurt dışında mı',
    missing: 'Başka bir ülkedeyse “Evet” yanıtını, değilse başka bir yanıtı seçin',
    options: { yes: 'Evet', no: 'Hayır' },
  },
  sinceTreatment: {
    title: {
      me: 'Tedaviden sonra sizde bunlardan herhangi biri oldu mu?',
      someoneElse: 'Tedaviden sonra o kişide bunlardan herhangi biri oldu mu?',
    },
    hint: tickAll,
    why: 'Tedaviden sonra çıkan yeni bir belirtiye bakılması gerekir. Zaman kaybedilmesin diye şimdi soruyoruz.',
    short: 'Tedaviden sonraki belirtiler',
    missing: {
      me: 'Sizde olan belirtileri veya “Bunların hiçbiri” seçeneğini işaretleyin',
      someoneElse: 'O kişide olan belirtileri veya “Bunların hiçbiri” seçeneğini işaretleyin',
    },
    options: { otherNewSymptom: 'Tedaviden sonra başka herhangi bir yeni belirti' },
  },

  safetyNow: {
    title: { me: 'Bunlardan herhangi biri şimdi sizin için geçerli mi?', someoneElse: 'Bunlardan herhangi biri şimdi o kişi için geçerli mi?' },
    hint: safetyHint,
    why: whySafety,
    short: 'Şimdiki sağlık',
    missing: missingSafety,
    options: {},
  },
  safetyBefore: {
    title: {
      me: 'Bunlardan herhangi biri şimdi veya geçmişte sizin için geçerli mi?',
      someoneElse: 'Bunlardan herhangi biri şimdi veya geçmişte o kişi için geçerli mi?',
    },
    hint: safetyHint,
    why: whySafety,
    short: 'Geçmişteki sağlık',
    missing: missingSafety,
    options: {},
  },
  safetyJoint: {
    title: { me: 'Bu tedavilerden herhangi birini aldınız mı?', someoneElse: 'O kişi bu tedavilerden herhangi birini aldı mı?' },
    hint: safetyHint,
    why: whySafety,
    short: 'Eklem güvenliği',
    missing: {
      me: 'Aldıklarınızı veya “Bunların hiçbiri” seçeneğini işaretleyin',
      someoneElse: 'O kişinin aldıklarını veya “Bunların hiçbiri” seçeneğini işaretleyin',
    },
    options: {},
  },
  safetyMs: {
    title: {
      me: 'Bunlardan herhangi biri siz ve MS’iniz için geçerli mi?',
      someoneElse: 'Bunlardan herhangi biri o kişi ve MS’i için geçerli mi?',
    },
    hint: safetyHint,
    why: whySafety,
    short: 'MS güvenliği',
    missing: missingSafety,
    options: {},
  },
  safetyWound: {
    title: 'Bunlardan herhangi biri yara, bacak veya ayak için geçerli mi?',
    hint: safetyHint,
    why: 'Kan akımı zayıf veya kemik enfeksiyonu olan kişiler araştırmalara çoğu zaman alınmadı. Değişen bir yaraya önce bakılması gerekir.',
    short: 'Yara güvenliği',
    missing: 'Yara, bacak veya ayak için geçerli olanları veya “Bunların hiçbiri” seçeneğini işaretleyin',
    options: {},
  },

  triedJoint: {
    ...tried,
    title: {
      me: 'Eklem için bunlardan hangilerini denediniz?',
      someoneElse: 'O kişi eklem için bunlardan hangilerini denedi?',
    },
    options: {},
  },
  effectJoint: effect,
  notPossibleJoint: {
    ...notPossible,
    options: { weightLossNotAdvised: 'Kilo vermenin yararı olacağını kimse söylemedi' },
  },
  triedMs: {
    ...tried,
    title: { me: 'MS için bunlardan hangilerini denediniz?', someoneElse: 'O kişi MS için bunlardan hangilerini denedi?' },
    options: {},
  },
  effectMs: effect,
  notPossibleMs: {
    ...notPossible,
    options: { noMsMedicineFits: 'Bir uzman doktor hiçbir MS ilacının uymadığını söyledi' },
  },
  triedWound: {
    ...tried,
    title: {
      me: 'Yara için bunlardan hangilerini denediniz?',
      someoneElse: 'O kişi yara için bunlardan hangilerini denedi?',
    },
    options: {},
  },
  effectWound: effect,
  notPossibleWound: { ...notPossible, options: {} },

  impact: {
    title: {
      me: 'Bu sorun günlük yaşamınızı ne kadar etkiliyor?',
      someoneElse: 'Bu sorun o kişinin günlük yaşamını ne kadar etkiliyor?',
    },
    hint: 'Örneğin uyku, iş, yürüme, yıkanma veya giyinme.',
    why: 'Bir sorun günlük yaşamı çok etkiliyorsa, bir uzman doktora daha erken görünmenin yararı olabilir.',
    short: 'Yaşama etkisi',
    missing: {
      me: 'Günlük yaşamınızı ne kadar etkilediğini veya “Emin değilim” seçeneğini seçin',
      someoneElse: 'O kişinin günlük yaşamını ne kadar etkilediğini veya “Emin değilim” seçeneğini seçin',
    },
    options: {
      low: 'Az etkiliyor veya hiç etkilemiyor',
      some: 'Bazı şeyleri yapmayı zorlaştırıyor',
      high: 'Çoğu şeyi yapmayı zorlaştırıyor',
    },
  },
  trend: {
    title: 'Sorun nasıl değişiyor?',
    why: 'Hızla kötüleşen bir soruna doktorun veya hemşirenin bakması gerekir.',
    short: 'Nasıl değişiyor',
    missing: 'Sorunun nasıl değiştiğini veya “Emin değilim” seçeneğini seçin',
    options: {
      better: 'İyiye gidiyor',
      same: 'Aynı kalıyor',
      itChanges: 'Değişiyor: daha iyi ve daha kötü günler var',
      slowlyWorse: 'Yavaş yavaş kötüleşiyor',
      quicklyWorse: 'Hızla kötüleşiyor',
    },
  },
  goals: {
    title: { me: 'Sizin için en önemli olan nedir?', someoneElse: 'O kişi için en önemli olan nedir?' },
    hint: 'En çok 3 tane seçin.',
    why: 'Hedefler sonucu hiçbir zaman değiştirmez. Yalnızca makalenin hangi bölümlerinin ve hangi notların gösterileceğini değiştirir.',
    short: 'Hedefler',
    missing: 'En çok 3 hedef veya “Bunların hiçbiri” seçeneğini seçin',
    options: {},
  },
}
