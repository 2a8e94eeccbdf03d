"""What people say in other languages than French: English, Arabic in both alphabets, Polish, Ukrainian, Russian, Italian, Picard.

Data only, read like `understanding/wishes.py`. To be read again by people who speak them. Words of other alphabets are heard exactly as they are written, without their signs above and below (« ї » is « і »).
"""

# One phrase, one line: broken lines would hide what is looked for.
# ruff: noqa: E501

LANGUAGES: dict[str, str] = {
    "idea": """
            like|want|love to start|make|create|organize|organise|build|open|set|run|propose
            have|got|share * idea|project|suggestion
            chcialbym|chcialabym|chcemy|chcielibysmy|chce|chcielismy zrobic|zorganizowac|otworzyc|stworzyc|zaproponowac|zalozyc
            pomysl|pomysly|projekt
            хочу|хотів|хотіла|хочемо|хотіли|хотілося|хотел|хотела|хотим|хотели б|бы? зробити|створити|організувати|запропонувати|відкрити|сделать|создать|организовать|предложить|открыть
            ідея|ідею|ідеі|идея|идею|проект|пропозиція|предложение
            فكرة|فكره|مشروع|اقتراح|افكار
            اريد|نريد|اود|نود|بغيت|بدي|حاب|حابة ان? اعمل|نعمل|انشئ|انشاء|عمل|تنظيم|اقترح|نظم|نقترح|ندير
            fikra|fekra|fikrah|machrou3|mashrou3|machro3
            bghit|bghina|7ab ndir|ndiro|na3mel|naamel|nqtareh
            vorrei|vorremmo|vogliamo|voglio|piacerebbe|potremmo fare|organizzare|creare|aprire|proporre|costruire
            un_idea|idea|progetto|proposta $
            mi|ej * voudrais|voudros|voros faire|fare|mette
    """,
    "next_meeting": """
            when|what|which * meeting|next|date|meet
            what time
            kiedy spotkanie|zebranie
            kiedy|ktorego|o_ktorej * spotkanie|zebranie|nastepne|jest|bedzie
            kiedy|spotkanie|zebranie
            коли|когда зустріч|збори|встреча|собрание
            коли|когда|якого|о_котріи|во_сколько * зустріч|збори|встреча|собрание|наступна|буде
            зустріч|збори|встреча|собрание
            متى|وقتاش|امتى * اجتماع|الاجتماع|اللقاء
            متى|وقتاش|امتى|اجتماع|الاجتماع|اللقاء
            wa9tach|waqtach|imta|emta|fouqach|fo9ach|ijtima3
            quando e? riunione|incontro
            quando|a_che_ora * riunione|incontro|prossima|prossimo|e|si
            riunione|incontro
            quind|quante|quand est?|ch? l? réunion
    """,
    "where": """
            where
            how do|to|can * get there
            address
            gdzie|adres
            jak dojechac|dojsc|trafic
            де|где|куди|куда|адреса|адрес
            як|как дістатися|доіхати|добраться|доехать
            اين|وين|فين|العنوان|عنوان|المكان
            feen|fayn|win|wayn|el3onwan|adress
            dove|indirizzo
            dusqu|dusque|ousque|ousqu|ouske|dussk|dus est?|ch|que
    """,
    "reminders_on": """
            remind|text|message|tell|warn|notify|alert|call me * before|day|when|meeting
            remind|reminder me?
            przypomnij|przypomniec|przypomnijcie|przypomnienie|dac_znac
            нагадаите|нагадати|нагадування|напомните|напомнить|напоминание|повідомте|предупредите
            ذكرني|ذكروني|فكرني|تذكير|اخبروني
            fakarni|fekkerni|dekkerni|zakkarni
            ricordami|ricordatemi|promemoria|avvisami|avvisatemi
            rappelle|rapelle mi
    """,
    "reminders_off": """
            no|stop|dont|don|without * reminder|reminders|remind|reminding
            nie * przypomnien|przypomnienia|przypominac|przypominajcie|przypominaj
            не|без|досить|хватит нагадуите|нагадувати|нагадувань|напоминаите|напоминать|напоминании
            لا|بدون|بلا * تذكير|تذكروني|تذكيرات
            basta|niente|senza|no|non * promemoria|ricordarmi|ricordatemi|avvisi|avvisarmi
    """,
    "person": """
            speak|talk|call|phone|chat to|with|me? * someone|somebody|human|person|you|elise|animatrice|phone
            real person|human
            rozmawiac|porozmawiac|pogadac|zadzwonic|zadzwoncie * kims|czlowiekiem|osoba|z|do
            czlowiek|zywa_osoba
            поговорити|поговорить|зателефонувати|позвонить|подзвонити|подзвоніть|позвоните|говорити
            людиною|людина|человеком
            التحدث|اتحدث|اتكلم|نتكلم|نهضر|الكلام|اكلم|نكلم|اتصلوا|اتصل
            nahdar|nehdar|ntkalem|natkalem|nkalem|hder m3a|ma3a|mea
            parlare|chiamare|telefonare * con|qualcuno|persona|voi|animatrice
            causer|parler|bagouler ec?|à? quéqu|quequ|quequin|quéquin
    """,
    "erase": """
            delete|erase|remove|forget * my|everything|all|data|account|me|messages
            usun|usunac|usuncie|skasuj|skasowac|wymaz|wykasowac
            видаліть|видалити|стерти|зітріть|удалите|удалить|сотрите|стереть
            احذف|احذفوا|امسح|امسحوا|حذف|مسح|امحي
            mse7|mseh|ams7|amsah|ne7i|supprimi
            cancella|cancellate|cancellare|elimina|eliminate|eliminare * dati|tutto|mio|miei|nome|account|messaggi
            effache|efface|éfache tout|min|mes
    """,
    "stop": """
            stop|leave|quit|unsubscribe * messages|messaging|writing|alone|contacting|texting
            dont|don * write|contact|message|text me
            przestan|przestancie|dosc|wypisz|wypisac|dajcie_spokoj|koniec
            nie * pisz|piszcie
            досить|годі|припиніть|зупиніть|хватит|перестаньте|прекратите|відчепіться|отстаньте
            не пишіть|пишите
            كفى|توقف|توقفوا|بركا|خلاص|اوقفوا|اتركوني
            barka|baraka|seybouni|7abess|habess
            smettila|smettete|basta|lasciatemi|lasciami
            erminds|erminez|arrête|arrêtez d? d_m_écrire|écrire|canter
    """,
    "cancel": """
            forget|cancel|nevermind|never * it|this|that|mind
            my mistake
            wrong button
            anuluj|anulowac|niewazne|pomylka|pomylilem|pomylilam
            скасувати|скасуите|відміна|відмінити|помилка|помилився|помилилась|отмена|отменить|ошибка
            الغاء|الغي|الغ|غلط|خطا|غلطت
            ghalta|ghlat|ghlatt|annuli
            annulla|annullare|annullate|lascia_perdere|sbagliato|errore
    """,
    "back": """
            ^ go? back|previous question? $
            wstecz|cofnij|wroc|powrot|poprzednie
            ^ назад|повернутися|вернуться|вернись $
            назад
            رجوع|ارجع|عودة|الرجوع|السابق
            rje3|arja3|rja3
            indietro|torna|tornare
            ^ arrière|arrire|darrière $
    """,
    "skip": """
            ^ skip|pass|next this|it|one|question? $
            rather|prefer not say|answer
            pomin|nastepne|dalej
            пропустити|пропустить|далі|дальше|наступне|следующии
            تخطي|تخطى|التالي|تجاوز
            salta|saltare|avanti|prossima
            ^ pache|passe|passons $
    """,
    "yes": """
            ^ yes|yeah|yep|yup|sure|alright|perfect|agreed|correct|right of? course|please|thanks|definitely? $
            ^ tak|zgoda|dobrze|oczywiscie|pewnie|jasne|zgadzam $
            ^ так|да|звичаино|конечно|добре|хорошо|згоден|згодна|авжеж|ага|гаразд|ладно $
            ^ نعم|اجل|ايه|اه|ايوه|اكيد|طبعا|موافق|صح|حسنا|طيب|واخا $
            ^ naam|na3am|ih|iyeh|ayeh|aywa|wakha|waha|mezyan|akid $
            ^ certo|certamente|va_bene|d_accordo|esatto|perfetto|volentieri $
            ^ si|sì certo|grazie|bene|va|volentieri? $
            ^ oué|ouè|awi|awé $
    """,
    "no": """
            ^ no|nope|nah|nie|ні|нет|لا|لالا|lala|la|non|nan|naan|nee thanks|thank|dziekuje|dzieki|дякую|спасибо|شكرا|grazie|choukran|chokran|nie|ні|нет|po|mie|cha|never|way|at? $
            ^ no|nope|nah|nie|ні|нет|لا|لالا|lala|nee $
            ^ nigdy|ніколи|никогда|ابدا|abadan $
            ^ nie|ні|нет|no zgadzam|chce|хочу|voglio $
    """,
    "dont_know": """
            don|dont|not t? know|sure
            dunno|idk
            nie wiem|jestem_pewien|jestem_pewna
            не знаю|впевнении|впевнена|уверен|уверена
            لا اعرف|ادري|اعلم
            ما نعرف|عرفت|بعرف|اعرف
            معرفتش|مانعرفش|ماعرفتش
            ma3reftch|ma3raftch|manaarefch|maneftch|man3arfch|ma3labalich|mana3rafch
            non lo? so|saprei
            sais|sé point|mie|pon|nin
    """,
    "help": """
            don|dont|not|can t? * understand|get
            help|how does this work|use
            how * this|it work|use
            nie rozumiem|wiem_jak|dziala
            pomoc|pomoz|pomozcie
            не розумію|понимаю|зрозуміла|зрозумів|понял|поняла|працює|работает
            допоможіть|допомога|помогите|помощь $
            لا افهم|فهمت|يعمل
            ما فهمت|افهم|نفهم
            مافهمتش|مفهمتش|لم افهم|مساعدة|ساعدوني $
            mafhamtch|mafhemtch|ma_fhemtch|mafhemt|fhemtch
            non capisco|funziona|ho_capito
            aiuto $
            comprinds|compreinds|compernds|comprind rin|rien|point|mie|pas
    """,
    "what_is_this": """
            what|who * this|fabrik|you|are|bot !read !reads !see !sees
            how much * cost|pay
            is * free|scam
            co to * jest|za|takiego
            czym|ile|kto jest|kosztuje|to
            що|шо|что|хто|кто це|это|ви|вы|таке|такое
            скільки|сколько * коштує|стоит
            ما|شنو|ايش|شو|واش هذا|هذه|هو|هي|هادا|هادشي
            من انتم|انت
            chno|chnou|wach|ach|achno hada|hadchi|had|hadi|houwa|hiya
            che|cos cosa? e|questo|è
            chi|quanto siete|sei|costa
            quoqu|quoqui|quo|quoi|quoch * ch|est|cha|chele|cho
    """,
    "who_reads": """
            who * read|reads|see|sees|reading
            is|are * private|confidential|anonymous|secret
            kto * czyta|przeczyta|widzi|zobaczy
            czy * poufne|anonimowe|prywatne
            хто|кто * читає|читаєте|бачить|читает|видит|прочитає|прочитает|побачить
            конфіденціино|анонімно|конфиденциально|анонимно|таємно|секретно
            من|شكون * يقرا|يرى|يشوف|يقرأ|سيقرا
            سري|سرية|خصوصية
            chkoun|chkon|shkun * ya9ra|yaqra|ychouf|kayqra
            chi * legge|leggera|vede|leggono
            riservato|anonimo|privato|segreto $
            qui|ki lit|lij|vot cha|chou|mes
    """,
    "my_data": """
            what * know|have|data|information|info * about|me|my
            ^ show|see|get * my data|information|info
            jakie|co|moje * dane|wiecie|wiesz * mnie|macie|o
            moje dane
            які|що|моі|какие|что|мои * дані|знаєте|данные|знаете * мене|про|обо|маєте
            моі|мои дані|данные
            بياناتي|معلوماتي
            ماذا تعرفون|تعرف * عني
            chno * ta3raf|ta3rfou 3liya|3lia
            cosa|che|quali * sapete|dati|avete * me|miei
            miei dati
    """,
    "my_ideas": """
            my idea|project
            moj|moim|moja pomysl|pomyslem|projekt|projektem
            моя|моєю|моі|мои|мое ідея|ідеєю|идея|идееи|проект|проектом
            فكرتي|مشروعي
            fikrti|fikrati
            mia|mio idea|progetto
    """,
    "coming": """
            ll|will|m|am|we|are be|coming|come there?
            see you there|friday
            ^ przyjde|przyjdziemy|przyjdę|bede|bedziemy
            ^ прииду|прииде|приидемо|буду|будемо|придем
            ^ سأحضر|ساحضر|سآتي|ساتي|سنحضر|ساكون|نجي|جاي|قادم
            ^ nji|naji|jay|ghadi|ghanji * $
            ^ vengo|veniamo|saro|saremo|ci_saro * $
            ^ ej|mi|j? viens|vins|viendro|vindro * $
    """,
    "not_coming": """
            can|cant|cannot|won|wont|not|couldn t? * come|coming|make|attend
            nie * przyjde|moge_przyjsc|przyjsc|bede|dam_rady
            не * прииду|прииде|зможу|смогу|буду|прииті|можу_приити|приити
            لا|لن|ما * استطيع|احضر|اقدر|نقدر|نجي|اتي|يمكنني
            منقدرش|مانقدرش|مانجيش
            ma nqderch|njich|naj
            manqderch|manjich|maneqderch|manejich
            non * posso|vengo|potro|riesco * venire|esserci?
            po|pouro|porro po|pas|mie|point * v?nir|venir|vnir
    """,
    "thanks": """
            thank|thanks|thx
            dziekuje|dzieki|dziekuj|bardzo_dziekuje
            дякую|спасибо|вдячна|вдячнии|спасибі
            شكرا|اشكركم|مشكور|مشكورين|بارك
            choukran|chokran|shukran|barakallah|chokrane|tanmirt
            grazie|ringrazio
            merchi
    """,
    "greeting": """
            ^ hello|hi|hey|good there|morning|evening|afternoon|day|night|everyone|all?
            ^ dzien|dobry|czesc|witam|witaj|siema|hej|dobranoc
            ^ добрии|доброго|доброі|привіт|вітаю|здравствуите|привет|здрастуите|доброе
            ^ سلام|السلام|مرحبا|اهلا|صباح|مساء|صباحو
            ^ salam|salem|slm|salamo|marhaba|marhba|ahlan|sbah|sba7
            ^ ciao|buongiorno|buonasera|salve|buona
            ^ bojour|bonjour|salut|adé tertous|ti|ches|min|gins|fieu|tiot
    """,
}
