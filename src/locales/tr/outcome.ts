import type { OutcomeWords } from '../outcomeWords.ts'

const pause = 'Bu görüşmeyi yapmadan önce bir kliniğe ödeme yapmayın ve form imzalamayın.'

export const outcome: OutcomeWords = {
  here: {
    sentence: {
      me: 'Yanıtlarınızdan bazıları acil bir durumun belirtisi olabilir; hemen {number} numarasını arayın veya en yakın acil servise gidin.',
      someoneElse:
        'Bu yanıtlardan bazıları acil bir durumun belirtisi olabilir; hemen {number} numarasını arayın veya yardım ettiğiniz kişiyi en yakın acil servise götürün.',
    },
    who: '{number} acil yardım numarası veya en yakın acil servis',
    callEmergency: 'Hemen {number} numarasını arayın.',
    emergencyNumber: '{number} numarasını arayın. Başka bir ülkede, o ülkenin acil yardım numarasını arayın.',
  },

  letters: {
    O1: {
      title: 'Hemen acil yardım alın',
      sentence: {
        me: 'Yanıtlarınızdan bazıları acil bir durumun belirtisi olabilir; hemen 112’yi (bulunduğunuz ülkenin acil numarasını) arayın veya en yakın acil servise gidin.',
        someoneElse:
          'Bu yanıtlardan bazıları acil bir durumun belirtisi olabilir; hemen 112’yi (bulunduğunuz ülkenin acil numarasını) arayın veya yardım ettiğiniz kişiyi en yakın acil servise götürün.',
      },
      who: 'Bulunduğunuz ülkenin acil yardım numarası (Türkiye’de 112) veya en yakın acil servis',
      when: 'Hemen',
    },
    O2: {
      title: 'Bugün bir doktora veya sağlık kuruluşuna başvurun',
      sentence: {
        me: 'Yanıtlarınızdan bazıları nedeniyle, yeni bir tedavi düşünmeden önce bugün bir doktor veya hemşireye görünmeniz gerekir.',
        someoneElse:
          'Bu yanıtlardan bazıları nedeniyle, yeni bir tedavi düşünülmeden önce yardım ettiğiniz kişinin bugün bir doktor veya hemşireye görünmesi gerekir.',
      },
      who: 'Bir doktor, bir hemşire, takip eden uzman ekip veya bir sağlık danışma hattı',
      when: 'Bugün',
    },
    O3: {
      title: 'Bu rehber yetişkinler içindir',
      sentence: {
        me: 'Bu rehber 18 yaş ve üzeri kişiler içindir; lütfen çocuğunuzun doktoruyla veya kendi doktorunuzla konuşun.',
        someoneElse: 'Bu rehber 18 yaş ve üzeri kişiler içindir; lütfen kişiyi tanıyan doktorla konuşun.',
      },
      who: { me: 'Kendi doktorunuz veya çocuğunuzun doktoru', someoneElse: 'Kişiyi tanıyan doktor' },
      when: 'Bir sonraki muayenede, endişeniz varsa daha erken',
    },
    O4: {
      title: { me: 'Önce sizi takip eden doktorla konuşun', someoneElse: 'Önce yardım ettiğiniz kişiyi takip eden doktorla konuşun' },
      sentence: {
        me: 'Belirttiğiniz bir durum bu tür bir tedaviyi daha riskli yapabilir; bir kliniğe başvurmadan veya ödeme yapmadan önce sizi takip eden doktorla konuşun.',
        someoneElse:
          'Belirttiğiniz bir durum bu tür bir tedaviyi daha riskli yapabilir; bir kliniğe başvurulmadan veya ödeme yapılmadan önce o kişiyi takip eden doktorla konuşun.',
      },
      who: { me: 'Sizi takip eden doktor', someoneElse: 'O kişiyi takip eden doktor' },
      when: 'Bir kliniğe başvurmadan veya ödeme yapmadan önce',
    },
    O5: {
      title: 'Önce sorunun ne olduğunu öğrenin',
      sentence: {
        me: 'Bu rehber yalnızca bir sağlık çalışanının doğruladığı osteoartrit, MS ve kronik yaraları kapsar; sıradaki adım belirtileriniz için bir doktora görünmektir.',
        someoneElse:
          'Bu rehber yalnızca bir sağlık çalışanının doğruladığı osteoartrit, MS ve kronik yaraları kapsar; sıradaki adım, yardım ettiğiniz kişinin belirtileri için bir doktora görünmesidir.',
      },
      who: 'Bir doktor veya hemşire',
      when: 'Randevu alın. Kötüleşirse daha erken başvurun',
    },
    O6: {
      title: 'Önce kanıtlanmış tedavileri sorun',
      sentence: {
        me: 'Henüz denemediğiniz veya emin olmadığınız, kanıtı daha güçlü tedaviler var; önce bunları doktorunuza sorun.',
        someoneElse:
          'Yardım ettiğiniz kişinin henüz denemediği veya sizin emin olmadığınız, kanıtı daha güçlü tedaviler var; önce bunları o kişinin doktoruna sorun.',
      },
      who: { me: 'Doktorunuz veya hemşireniz', someoneElse: 'O kişinin doktoru veya hemşiresi' },
      when: 'Bir sonraki randevuda',
    },
    newWound: {
      title: 'Önce yaraya baktırın ve yarayı tedavi ettirin',
      sentence: {
        me: 'Yaranız yeni olabilir; yeni bir yaraya önce bakılması ve yaranın tedavi edilmesi gerekir. Bir hemşireden veya doktordan yaranıza bakmasını isteyin.',
        someoneElse:
          'Yara yeni olabilir; yeni bir yaraya önce bakılması ve yaranın tedavi edilmesi gerekir. Bir hemşireden veya doktordan yaraya bakmasını isteyin.',
      },
      who: 'Bir yara bakım hemşiresi, bir ayak sağlığı ekibi veya bir doktor',
      when: 'Birkaç gün içinde',
    },
    keepGoing: {
      title: 'Nasıl devam edileceğini sorun',
      sentence: {
        me: 'Şu anda yaptıklarınız yararlı görünüyor; buna nasıl devam edeceğinizi doktorunuza sorun.',
        someoneElse: 'Yardım ettiğiniz kişinin şu anda yaptıkları yararlı görünüyor; buna nasıl devam edileceğini o kişinin doktoruna sorun.',
      },
      who: { me: 'Doktorunuz veya hemşireniz', someoneElse: 'O kişinin doktoru veya hemşiresi' },
      when: 'Bir sonraki randevuda',
    },
    unclear: {
      title: 'Önce bunları bir doktorla gözden geçirin',
      sentence: {
        me: 'Sizin için hangi kanıtlanmış tedavilerin kaldığı henüz belli değil; yanıtlarınızı doktorunuzla gözden geçirin.',
        someoneElse:
          'O kişi için hangi kanıtlanmış tedavilerin kaldığı henüz belli değil; yanıtları onun doktoruyla gözden geçirin.',
      },
      who: { me: 'Doktorunuz veya hemşireniz', someoneElse: 'O kişinin doktoru veya hemşiresi' },
      when: 'Bir sonraki randevuda',
    },
    O7: {
      title: { me: 'Bu özeti doktorunuza götürün', someoneElse: 'Bu özeti yardım ettiğiniz kişinin doktoruna götürün' },
      sentence: {
        me: 'Alışılmış tedavileri denediniz ve hâlâ desteğe ihtiyacınız var; eksozom tedavisi hastalığınız için kanıtlanmış veya onaylanmış değildir, bu nedenle resmî klinik araştırmalar dahil seçeneklerinizi uzman doktorunuzla konuşun.',
        someoneElse:
          'Yardım ettiğiniz kişi alışılmış tedavileri denedi ve hâlâ desteğe ihtiyacı var; eksozom tedavisi hastalığı için kanıtlanmış veya onaylanmış değildir, bu nedenle resmî klinik araştırmalar dahil seçenekleri o kişinin uzman doktoruyla konuşun.',
      },
      who: { me: 'Uzman doktorunuz veya kendi doktorunuz', someoneElse: 'O kişinin uzman doktoru veya kendi doktoru' },
      when: 'Bir sonraki randevuda',
    },
    specialistSoon: {
      title: { me: 'Bu özeti yakın zamanda doktorunuza götürün', someoneElse: 'Bu özeti yakın zamanda yardım ettiğiniz kişinin doktoruna götürün' },
      sentence: {
        me: 'Alışılmış tedavileri denediniz ve günlük yaşam hâlâ zor; eksozom tedavisi hastalığınız için kanıtlanmış veya onaylanmış değildir. Bu nedenle yakın zamanda bir uzman doktorun resmî klinik araştırmalar dahil seçeneklerinize bakmasını isteyin.',
        someoneElse:
          'Yardım ettiğiniz kişi alışılmış tedavileri denedi ve günlük yaşam hâlâ zor; eksozom tedavisi hastalığı için kanıtlanmış veya onaylanmış değildir. Bu nedenle yakın zamanda bir uzman doktorun resmî klinik araştırmalar dahil seçeneklere bakmasını isteyin.',
      },
      who: { me: 'Uzman doktorunuz veya kendi doktorunuz', someoneElse: 'O kişinin uzman doktoru veya kendi doktoru' },
      when: 'Yakın zamanda. İlk boş randevuyu isteyin',
    },
  },

  actions: {
    callEmergency: 'Bulunduğunuz ülkenin acil yardım numarasını arayın. Türkiye’de bu numara 112’dir.',
    goToEmergency: {
      me: 'Veya en yakın acil servise gidin. Aracı kendiniz kullanmayın.',
      someoneElse: 'Veya o kişiyi en yakın acil servise götürün.',
    },
    sayIfTreated: {
      me: 'Eksozom, kök hücre veya benzeri bir serum ya da iğne aldıysanız bunu söyleyin. Ne zaman ve nerede olduğunu da söyleyin.',
      someoneElse:
        'O kişi eksozom, kök hücre veya benzeri bir serum ya da iğne aldıysa bunu söyleyin. Ne zaman ve nerede olduğunu da söyleyin.',
    },
    seeSomeoneToday: {
      me: 'Bugün bir doktora veya hemşireye görünün ya da bir doktoru, hemşireyi veya sağlık danışma hattını arayın.',
      someoneElse: 'Bugün bir doktoru, hemşireyi veya sağlık danışma hattını arayın ya da o kişiyi doktora veya hemşireye götürün.',
    },
    emergencyIfNotSeen: {
      me: 'Bugün muayene olamazsanız bir acil servise gidin.',
      someoneElse: 'O kişi bugün muayene olamazsa onunla birlikte bir acil servise gidin.',
    },
    askAtThisAge: 'Bu yaşta hangi tedavilerin kanıtlanmış ve güvenli olduğunu sorun.',
    studiesWereInAdults: 'Bu hastalıklar için bulduğumuz eksozom araştırmaları yetişkinlerde yapıldı. Gençlerde ne olacağı bilinmiyor.',
    ownDoctorBeforeClinic: {
      me: 'Sizi takip eden doktordan randevu alın.',
      someoneElse: 'O kişiyi takip eden doktordan randevu alın.',
    },
    showThisPage: 'Bu sayfayı gösterin veya yazdırıp yanınızda götürün.',
    doNotStopMedicines: {
      me: 'Bir klinik istedi diye ilacınızı kesmeyin, değiştirmeyin. Önce kendi doktorunuza sorun.',
      someoneElse: 'Bir klinik istedi diye hiçbir ilaç kesilmemeli, değiştirilmemelidir. Önce o kişinin kendi doktoruna sorun.',
    },
    doNotPayYet: pause,
    seeDoctorAboutSymptoms: {
      me: 'Belirtileriniz için bir doktora görünün.',
      someoneElse: 'O kişinin belirtileri için bir doktora görünmesine yardım edin.',
    },
    tellWhenItBegan: 'Ne zaman başladığını, neyin iyi geldiğini veya kötüleştirdiğini ve nelerin denendiğini söyleyin.',
    comeBackWhenKnown: 'Bir doktor veya hemşire size sorunun ne olduğunu söylediğinde bu rehbere dönün.',
    askAboutProvenCare: 'Aşağıda yazılı tedavilerden hangilerinin, hangi sırayla yararı olabileceğini sorun.',
    askSpecialistAboutOptions: 'Geriye hangi tedavilerin kaldığını ve bunlardan hangilerinin kanıtlanmış olduğunu sorun.',
    askAboutRegulatedTrials: 'Resmî bir klinik araştırma olup olmadığını sorun. Bir araştırma listesinde yer almak tek başına onaylanmış olmak demek değildir.',
    takeClinicQuestions: 'Hâlâ bir klinik düşünülüyorsa aşağıdaki soruları yanınızda götürün.',
    showWoundToNurse: 'Bir yara bakım hemşiresinden, ayak sağlığı ekibinden veya doktordan yaraya bakmasını ve nedenini bulmasını isteyin.',
    askWhyItIsSlow: 'Kan akımı, bası, diyabet veya enfeksiyon gibi, iyileşmeyi neyin yavaşlatabileceğini sorun.',
    askHowToKeepGoing: 'Yararı olan şeye nasıl devam edileceğini ve yararı azalırsa ne yapılacağını sorun.',
    askForReferralSoon: 'Yakın zamanda bir uzman doktora sevk isteyin. Günlük yaşamın şimdi nasıl olduğunu anlatın.',
    goThroughUnsureAnswers: '“Emin değilim” diye işaretlenen yanıtları bir doktor veya hemşireyle gözden geçirin.',
  },

  rules: {
    R01: 'İşaretlediğiniz bir belirti acil bir durum anlamına gelebilir.',
    R02: 'İşaretlediğiniz bir belirtiye bugün bakılması gerekir.',
    R03: 'Acil belirtiler konusunda emin değildiniz. Bunların olmadığını söyleyemeyiz, bu yüzden bugün bakılması gerekir.',
    R04: 'Bu tür bir tedaviden sonra çıkan yeni bir belirtiye bakılması ve bunun bildirilmesi gerekir.',
    R05: 'Hızla kötüleşiyor. Hızlı bir değişikliğe bugün bakılması gerekir.',
    R06: 'Kişi 18 yaşından küçük veya yaşını bilmiyoruz. Bu rehber ve araştırmalar yetişkinler içindir.',
    R07: 'Hamilelik veya emzirme: bu durumdaki kişiler klinik araştırmalara alınmadı, bu yüzden güvenli olup olmadığını kimse bilmiyor.',
    R08: 'Şimdi veya son 5 yıl içinde kanser: bu durumdaki kişiler klinik araştırmalara alınmadı.',
    R09: 'Olası bir enfeksiyon: her şeyden önce tedavi edilmesi gerekir.',
    R10: 'Bağışıklık sisteminin zayıflaması: enfeksiyonlar daha ağır olabilir.',
    R11: 'Kan sulandırıcı veya kanama bozukluğu: iğneler kanamaya yol açabilir.',
    R12: 'Ciddi alerji veya daha önce olmuş kötü bir reaksiyon: yeniden olabilir.',
    R13: 'Önce bir uzman doktorun bakması gereken başka bir sağlık sorunu.',
    R14: 'Eklem protezi ya da yakın zamanda iğne veya kortizon (steroid): enfeksiyon ve zamanlama önemlidir.',
    R15: 'Yakın zamanda MS atağı veya kortizon (steroid): önce MS ekibiyle görüşülür.',
    R16: 'Yaranın önce bakılması gereken bir nedeni olabilir: kan akımı, kemik veya cilt.',
    R17: 'Bu rehber yalnızca osteoartrit, MS ve kronik (iyileşmeyen) yaraları kapsar.',
    R18: 'Bir doktor veya hemşire ne olduğunu henüz kesin söylemedi.',
    R19: 'Yara 2 haftadan yeni veya ne kadar zamandır olduğunu bilmiyoruz.',
    R20: 'Kanıtı daha güçlü olan alışılmış tedavilere başlanmadı.',
    R21: 'Alışılmış tedavilerden bazıları denenmedi veya bu net değil.',
    R22: 'Yararı olan bir şey zaten var ve günlük yaşama etkisi az.',
    R23: 'Alışılmış tedaviler denendi ve yeterli olmadı. Günlük yaşama etkisi büyük.',
    R24: 'Alışılmış tedaviler denendi ve yeterli olmadı.',
    R25: 'Bazı yanıtlar “emin değilim” idi. Biz temkinli yolu seçiyoruz.',
  },

  notes: {
    N1: {
      title: 'Herhangi bir ödeme yapmadan önce',
      body: 'Önce aşağıdaki soruları kliniğe sorun. Ruhsat numarasını veya araştırma numarasını isteyin ve bir doktora gösterin.',
    },
    N2: {
      title: 'Hiçbir araştırmanın göstermediği şeyler',
      body: 'Eksozomların bu hastalığı tamamen iyileştirdiğini, kıkırdağı yeniden oluşturduğunu veya MS hasarını onardığını gösteren araştırma yoktur. Yaralarda sonuçlar şimdilik erken dönemdedir ve karışıktır.',
    },
    N3: {
      title: 'Klinik araştırmaya katılmak hakkında',
      body: 'Gerçek bir klinik araştırma kayıtlıdır ve etik kurul onayı vardır. Kural olarak, katılanlar araştırmadaki tedavi için para ödemez. Bir araştırma listesinde yer almak onay değildir.',
    },
    N4: {
      title: 'İlaçlara devam edin',
      body: 'Bir klinik istedi diye ilacı kesmeyin, ertelemeyin. İlacı yazan doktorla konuşun.',
    },
    N5: {
      title: 'Başka bir ülkede tedavi',
      body: 'Evden uzakta takip daha zordur. Bir sorun çıkarsa hukuki yardım almak da daha zordur. 2022’de 3 kişi, yurt dışında yapılan kök hücre iğnelerinden sonra ilaçlara dirençli bir enfeksiyon kaptı.',
    },
    N6: {
      title: 'Bunları da doktora söyleyin',
      body: 'Kiloyu, daha önceki bu tür tedavileri ve katılınan araştırmaları doktora söyleyin. Klinik araştırmalarda bunlar sık sorulur.',
    },
    N7: {
      title: 'Tedaviden sonra',
      body: 'Her yan etkiyi bir doktora ve ülkenizin ilaç kurumuna bildirin. Ürünün adını ve klinikten aldığınız belgeleri saklayın.',
    },
  },

  sectionReasons: {
    basics: 'Eksozomların ne olduğunu anlatıyor.',
    yourCondition: {
      me: 'Sizin hastalığınızla veya tedavinin nasıl uygulandığıyla ilgili.',
      someoneElse: 'O kişinin hastalığıyla veya tedavinin nasıl uygulandığıyla ilgili.',
    },
    notice: 'Burada makalenin kendisi bir doktora başvurmak gerektiğini söylüyor.',
    doctorsDecide: 'Burada makalenin kendisi her hastayı doktorların değerlendirdiğini söylüyor.',
    goalRelief: 'Hedef olarak ağrının azalmasını veya daha iyi hareket etmeyi seçtiniz.',
    goalRepair: 'Hedef olarak onarımı, yaranın iyileşmesini veya hastalığın tamamen geçmesini seçtiniz.',
    goalQuick: 'Hedef olarak kısa süren bir tedaviyi seçtiniz.',
    goalLearn: 'Hedef olarak daha çok bilgi edinmeyi seçtiniz.',
    goalTrial: 'Hedef olarak bir klinik araştırmaya katılmayı seçtiniz.',
    goalAvoidSurgery: 'Hedef olarak ameliyata gerek kalmamasını seçtiniz.',
    careFirst: 'Makalenin kendisi, alışılmış tedavilerin yararı olmamış kişilerden söz ediyor.',
    careTried: 'Alışılmış tedavilerin yeterli olmadığını belirttiniz.',
  },

  headings: {
    contents: 'Bu sayfada',
    emergency: 'Acil durum: hemen harekete geçin',
    today: 'Gecikmeyin: bugün harekete geçin',
    soon: 'Sıradaki adım',
    who: 'Kime başvurulmalı',
    when: 'Ne zaman',
    reasons: 'Bunu neden söylüyoruz',
    whatWouldChange: 'Bunu ne değiştirir',
    leftUnsure: { me: 'Emin olmadıklarınız', someoneElse: 'Kesin bilinmeyenler' },
    alsoTold: 'Bunları da doktora söyleyin',
    provenCare: 'Önce sorulacak tedaviler',
    notes: 'Bilinmesi gerekenler',
    delivery: 'Araştırmalarda nasıl uygulandı',
    deliveryMethod: 'Araştırmalara göre olası yol',
    deliveryHappens: 'Ne yapılır',
    deliveryNotKnown: 'Bilinmeyenler',
    deliveryLimit: 'Unutmayın',
    article: 'Makale ne diyor, başkaları ne diyor',
    articleSays: 'Makale ne diyor',
    othersSay: 'Düzenleyici kurumlar ve araştırmalar ne diyor',
    whyShown: 'Bunu neden gösteriyoruz',
    restOfArticle: 'Makalenin diğer bölümleri',
    leftOut: 'Makalenin söz etmedikleri',
    studies: 'İnsanlarda şimdiye kadar yapılan araştırmalar',
    safetyFacts: 'Zararlar hakkında bilinenler',
    clinicQuestions: 'Kliniğe sorulacak sorular',
    warningSigns: 'Dikkatli olmayı gerektiren işaretler',
    documents: 'Doktora götürülecekler',
    tellDoctorFirst: 'Bunları her zaman önce bir doktora söyleyin',
    urgentSigns: 'Hemen yardım gerektiren belirtiler',
    callNow: 'Bunlardan biri varsa hemen acil yardım numarasını arayın',
    seenToday: 'Bunlardan biri varsa bugün bir doktora veya hemşireye görünün',
    consultDoctor: 'Bir doktora danışın',
    sources: 'Kaynaklar',
  },

  why: {
    rule: 'Kural kitabında {id} numaralı kural',
    more: { me: 'Yanıtlarınız sizi bu sayfaya nasıl getirdi', someoneElse: 'Yanıtlar sizi bu sayfaya nasıl getirdi' },
    needed: 'Bu sayfaya getiren yanıtlar',
    neededLead: 'Bunlar en az sayıda yanıttır. Öbür yanıtlar ne olursa olsun, bunlarla sonuç aynı kalır.',
    didNotMatter: 'Yanıtlandı, ancak sonucu değiştirmedi',
    notAsked: 'Sorulmadı',
    because: '“{question}” sorusunun yanıtı nedeniyle:',
    openMap: 'Soruların haritasını gör',
    openRuleBook: 'Bütün kuralları gör',
    whatIfSummary: 'Bir yanıt yanlışlıkla verildiyse veya değişirse',
    whatIfLead: 'Her seferinde bir yanıtı değiştirerek başka yanıtları denedik. Doğru olan yanıtları verin: bu sayfa, doğru olmayan yanıtlarla yardımcı olamaz.',
    ifMistaken: 'Bu yanıtlardan biri yanlışlıkla verildiyse değiştirin. Doğruysa olduğu gibi bırakın.',
    afterDoctor: 'Bir doktor veya hemşire sorunun ne olduğunu söylediğinde bu rehbere dönün ve yeniden yanıtlayın:',
    askDoctorLead: 'Bu yanıtlar doktorla konuşmak içindir:',
    askDoctor: {
      impact: {
        me: 'Günlük yaşamınızın nasıl olduğunu doktora anlatın. Değişirse yeniden anlatın.',
        someoneElse: 'O kişinin günlük yaşamının nasıl olduğunu doktora anlatın. Değişirse yeniden anlatın.',
      },
      tried: {
        me: 'Alışılmış tedavilerden daha hangilerini deneyebileceğinizi sorun.',
        someoneElse: 'O kişinin alışılmış tedavilerden daha hangilerini deneyebileceğini sorun.',
      },
      effect: 'Bir tedavinin yararı olup olmadığının nasıl anlaşılacağını ve tedaviye ne kadar süre tanımak gerektiğini sorun.',
      notPossible: 'Mümkün olmamış tedavileri yeniden sorun. Bu durum değişebilir.',
      msType: 'Hangi tür MS olduğunu sorun.',
      woundType: 'Ne tür bir yara olduğunu sorun.',
      woundDuration: 'Yaraya yeniden ne zaman bakılması gerektiğini ve küçülmezse ne yapılacağını sorun.',
    },
    moreCarefulLead: 'Bu yanıtlardan biri değişirse önce şu gelir:',
    leftUnsureLead: 'Bunları aşağıdakilerden öğrenebilir veya bilen birine sorabilirsiniz. O zamana kadar yukarıdaki adım geçerlidir. Sonra yalnızca bu soruları yeniden yanıtlayın.',
    lookUp: {
      doctorsLetter: 'Bir doktor raporu veya hastanede yatıştan sonra verilen bir belge',
      scanReport: 'Görüntüleme, röntgen veya test raporu',
      medicineList: 'İlaç listesi veya ilaçların kutuları',
      woundNotes: 'Yara polikliniğinin veya hemşirenin notları',
      clinicPapers: 'Tedaviyi öneren klinikten gelen belgeler veya mesajlar',
      someoneWhoKnows: {
        me: 'Sizi iyi tanıyan biri ya da doktorunuz veya hemşireniz',
        someoneElse: 'O kişinin kendisi ya da doktoru veya hemşiresi',
      },
    },
    helpsWith: 'Yanıtı bulunabilecek sorular: {questions}',
    goThrough: 'Yalnızca bunları yeniden yanıtla',
  },

  ledger: {
    changed: 'Yanıtınızı değiştirdiniz: {question}',
    before: 'Önce: {answer}',
    now: 'Şimdi: {answer}',
    noLongerApply: { one: '{n} yanıt artık geçerli değil:', other: '{n} yanıt artık geçerli değil:' },
    newQuestions: { one: 'Bu nedenle {n} soru soruldu:', other: 'Bu nedenle {n} soru soruldu:' },
    nothingElse: 'Diğer bütün yanıtlar olduğu gibi kaldı.',
    undo: 'Bu değişikliği geri al',
    undone: 'Değişiklik geri alındı. Bütün yanıtlar, değişiklikten önceki gibi.',
  },

  leads: {
    unsureList: 'Bu liste konusunda emin değildiniz. Önce bir doktorla birlikte bakın.',
    alsoTold: 'Bunlar sıradaki adımı değiştirmedi, ancak doktorun bunları bilmesi gerekir.',
    provenCare: 'Bunlar için kanıtlar, eksozomlar için olanlardan daha güçlüdür. Hepsi herkese uymaz; bunu doktora sorun.',
    delivery:
      'Araştırmalarda eksozomlar bu hastalık için en sık böyle uygulandı. Bu bir öneri değildir. Makale üç yol sayıyor, ancak bunları hastalıklarla eşleştirmiyor. Bu eşleştirme klinik araştırma kayıtlarından geliyor.',
    article:
      'Makale bir hastanenin sayfasıdır; tarihi ve kaynağı yoktur. Dediklerini kendi sözlerimizle anlatıyoruz. Makale bir tedaviyi tanıtıyor, bu yüzden her noktayı kontrol edin.',
    noSources: 'Kaynak gerekmiyor: bu, bizim de katıldığımız bir öneridir.',
    sources: 'Bu rehberin bütün kaynakları',
    leftOut: 'Bir tedaviyi anlatan özenli bir metin bunları söylerdi. Makale söylemiyor.',
    studies: 'Bulduğumuz her araştırmayı görün',
    safetyFacts: 'Kliniklerden ve klinik araştırmalardan neler bildirildiğini görün',
    clinicQuestions: 'İyi bakım veren bir klinik bunları yanıtlayabilir. Listeyi yanınızda götürün.',
    warningSigns: 'Bir klinik bunlardan birini yaparsa dikkatli olun.',
    documents: 'Elinizde ne varsa götürün. Kimsede hepsi birden bulunmaz.',
    tellDoctorFirst: 'Kimlerin klinik araştırmalara alınmadığını görün; onlar için ne kadar güvenli olduğunu kimse bilmiyor',
    urgentSigns: 'Bu belirtiler, işaretlememiş olsanız bile her zaman geçerlidir.',
    emergencyNumber: 'Türkiye’de ve Avrupa Birliği’nde 112’yi arayın. Başka bir ülkede, o ülkenin acil yardım numarasını arayın.',
    consultDoctor: {
      me: 'Herhangi bir karar vermeden önce doktorunuza danışın. Yalnızca sizi muayene eden ve tıbbi kayıtlarınızı bilen bir doktor size öneride bulunabilir.',
      someoneElse:
        'Herhangi bir karar verilmeden önce o kişinin doktoruna danışın. Yalnızca o kişiyi muayene eden ve tıbbi kayıtlarını bilen bir doktor öneride bulunabilir.',
    },
    notDiagnosis: 'Burada yazılanlar genel bilgidir. Bu bir tanı değildir.',
    cannotDo: 'Bu sayfa kimseyi muayene edemez, hiçbir tıbbi kaydı bilmez ve bir ürünün güvenli olup olmadığını söyleyemez.',
    noDate: 'tarih belirtilmemiş',
  },
}
