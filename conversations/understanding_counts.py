"""How many messages had each meaning, and in how many each word (as it sounds) was said. Data only.

Made by tests/understanding/count.py; not to be changed by hand.
"""

COUNTS: dict[str, tuple[int, str]] = {
    "agreements": (
        4,
        """
akor:4 mes mon plu:2 retir sui:2 veu
""",
    ),
    "back": (
        38,
        """
ai:3 arier:7 avan:12 bak c davan:2 en:6 et fet fot:2 gour indietro ke kesion:13 korij:2 lan lievin ma:3 mal
marx me mis on:2 otr oup peu:3 presedan:2 presedant:3 refer reme repondr repondu repons:4 reprandr retour:3
retourn:2 reven revenir:9 revian:2 sui veu:4 voudr:2 voul wstek xanj:2 xos назад رجوع
""",
    ),
    "cancel": (
        64,
        """
abandon ai:7 anul:15 anula anuluj anvoi:9 apui:4 atan atansion avek avi:2 besoin betis beton:2 bouton c:8 ce
desol dit ekri ekspr en:2 ereur:2 ese et ete:4 fer fet:4 fil:2 finaleman:4 fini forje fox gos it janul jet jou
kansel kaset ke ki:3 klik kompt les:10 mani me:6 mes mesaj:2 mintenan moi mon:5 moves non:9 on:3 oubli:5 oula
oup pardon pas:11 pen plant plu pour:2 ranbobin renons rian:5 rir sa san sto sui:6 tar telefon ten tomb:4
tou:4 tro tromp:5 vera vit voul xanj:2 скасувати الغاء
""",
    ),
    "coming": (
        44,
        """
3 4:2 5 amen anfan avek:7 be deu:2 eser fil:3 il:3 inskrir inskriv kom koming kompt:2 m:2 ma:3 mari moi:4
mon:3 ok:3 on:9 oui:4 plesir pour:2 pouv presan:2 presant prsijd reunion:4 ser:7 sera:4 soeur sur:2 ter troi
vandredi:6 vango venir:2 ves:2 veu vian:9 viandr:5 viandra:2 vin voisin votr vou wil:2 y:2 прииду ساحضر
""",
    ),
    "danger": (
        1070,
        """
10:2 11 12:5 13:3 14:3 15:4 16:2 17 19 20 25 2em:2 3:4 3em:2 4:4 40:2 41 4em:2 5:2 5em 6 6e 74 8 80 81 8em 9
abregin abus adieu:10 adult afer:3 agres:7 ai:149 aje akoux akt:2 al:3 ale:8 aler:3 alians alonj:3 amasar
ami:4 an:2 anbras anbulans:3 andor andormi:2 andormir ane anfan:25 anferm:18 anferman:2 angourdi animateur:2
ankor:11 anlev anpexera anpris ans:29 ansian ansint:5 antan:8 antandr antandu anter antr:3 antran anvi:22
anvoi:4 aparteman:2 apel:7 apr:5 aranjere arbr are:3 aret:7 arier ariv:8 arjan:2 arm:2 arsel:6 as asanseur
asid asidan:5 asiet asosiasion asperj astm:2 atak atan:4 atandan atansion atax atir aval:14 ave avek:75 avoir
babsia baf bagar:2 bal:3 balans balkon:4 band:3 bando banket:2 bar:6 barikad bas:10 bat:17 batan:5 batiman
baton:2 batr batu:6 bav bea:3 beating beb:19 begnoir bel:3 benevol bes besoin bet betis:3 bian:4 bianto bij:2
bin:2 bisar:5 bix blank:3 ble bleding bles:6 bleu:15 blok bo:11 boi:5 boir boit:9 bokou:6 bon:7 bonbon:3
bonjour:5 bonsoir bor:3 bou:4 bouj:13 bouji boulo:2 bour bouskul:2 boutel:2 bouton boux:4 bra:19 bravo
breating brike brul:16 brulan:2 brulur bu:12 bus but:2 c:33 ce:20 dam:5 dan:118 danj:2 daval de debord:2
debou:2 dedan:5 definitiveman deja:2 del delir demand:5 demi demin:9 demont deor:5 depui:28 deranj derier:2
derni dernier:2 desan desandr desans deskali desou:3 desu:12 det detrui deu:8 devan:29 devian:5 devien devr
dexarj diabetik:2 die:2 diferans din:5 dir:7 dire dis:2 disan dispare dispares disparetr:2 disparu dit:42 dix
dmourir doi:2 doig:2 dokteur:3 dolipran:3 domisil don:8 dor:8 dorm:2 dorman:3 dormi dormir:5 dos:2 dosi
douleur:3 douvrir doux droi droit droj:4 dun dur ed ede:9 edukateur efas efondr egorj eklat ekol:8 ekri:6
ekroul:2 eksist:3 ekskus:2 eksplos:3 el:2 ele:62 elektrik:2 elektrokut elev:2 elp:4 em eme:2 emen emoraji
en:84 epilepsi er:6 erupsion es:2 ese:7 eskali:11 eskalier:3 et:135 eta:2 etaj:3 etang ete:9 etinsel:3 etoil
etouf:7 etr:11 etrangl:6 eu:3 eur:3 eutatemi evanoui everi ex:13 famil:2 fas:2 fatij:2 fe fem:15 fenetr:4
fer:21 ferm:4 fes:7 fet:65 feu:27 fiesta fieu fievr:3 figur fil:58 film fin:3 fini:3 finir:11 finis fir flakon
flam:2 flamex flanb:2 flinj foi:5 folowing fon:3 fons for:6 fors:18 forsan fort fos:2 fot:3 foto:7 fou:2
fourxet fout foutr:9 fox frap:35 frapan frer:17 friteri friteus:4 froi froid:2 frot fuit:3 fum:12 fusil:7
gamin:10 gar:19 garaj:3 gard:4 garkon:3 gas:13 glas glis:2 gonfl gonflan gorj:3 gos:8 gou:6 goufr gox:3
gran:11 granj:2 grav:2 graveman gri grif gru he:4 ia ide:12 ier:15 ieu il:244 ils:22 imeubl:5 inanim ine
inkiet inkonsian:2 inkonsiant insandi:3 insulin insult:3 io:2 ire is:7 isi:2 iting its ivr ixi jam:3 jan:2
janb:4 jandr jantan:3 japel jardin jaret jariv:2 jatan:2 javel:5 jel jemer jen jesit jet:8 jifl:3 jit jor
jos:2 jou:2 jour:13 journal jul jumo jusk:3 juska jusko just ka kabl:2 kagoul:2 kaj:5 kakoet kal:2 kalm kamera
kamion kan:21 kanal:5 kanping kans kar:3 karabin:2 kardiak:4 karelaj kart karti:2 kas:14 kasan kask katr kav:6
kax kaxe:8 kaxet:2 kaxeton ke:62 kebab kekxos kel:8 kelk:16 ker keu:2 ki:26 kil:13 kilometr kit klak klas
kle:3 klop klub koeur:4 kogn:5 koi:9 koins:8 kokar:2 kolej:12 kom:9 koma kompa kompagnon:3 kompleteman
komporteman kompot komprim:2 kompt:4 koneri:2 konesans konfi:2 konjoin:7 konjugal konsian kontinu:3 kontr:9
kontrol konvuls:5 kop kopin:29 kor:2 kord:5 koron kot:10 kou:21 kouet:2 kouloir koup:5 kouri kousin:4 kouto:19
koux:5 krak kram:4 kran krax:4 krepit krev:8 kreve krex kri:9 krian kris:9 kroi:7 krout kuis kuisin:9 kulot
kut:2 lagrikulteur lam lan lantereman lantijel lapar:2 lasanseur lav lax le led leglis lekol:3 lemen leo ler:2
les:11 lesan:2 letr:6 leur:3 lev:7 levi levr:4 lexel lign lila limeubl:4 linj lintere lis:3 lisansieman lit:8
lo:3 lodeur loeuf longtan lorel:2 lui:19 luil lunet m:64 ma:173 madam mal:31 males:4 maman:11 mami:7 man
mandormir manferm manj:12 mankera manpex mansuel:2 manto:2 manvoi manx mar:2 mari:54 marito mark marx mas:4
matan matin:5 maxet maxin me:197 medikaman:3 medok:2 mek:16 meleur:3 mem:3 menas:19 menasan:2 mer:29 merit:3
mersi:2 mes:29 mesaj:9 meson:12 met:8 metr:3 meur midi mieu:8 mikseur min:10 mintenan minui minut mio mis:15
miself:2 mni:3 moi:48 moin:2 moiti:2 moj mol mon:258 mond:9 monsieur:9 monstr mont montr:5 mor:10 morando
mordr mordu morir:3 morso mort:2 mou:2 mouil mour mourir:20 mous mov moves:2 mur:10 my:3 nan nej nes:4 neveu:3
ni:5 nie nies:3 ninport noi:2 noir:10 non:3 normal not:3 notr:2 nou:11 nounou nourison nouvo nu nue:4 nui:19
nuk nul:2 o:6 oblij:3 odeur:5 odixa oel okun okup ome:17 on:62 onkl:5 ont:10 ora oraj ordr:2 organis:4 os
ose:2 osi ot:3 otan:5 otour ou:3 oubli ouver:6 ouvert:2 ouvr:2 ouvri:2 ouvrir overdos:3 ox:2 pali:2 pandr:6
pans:13 pansion papa:15 papi:7 papier:3 par:44 paran:7 pardon park:2 parking:4 parl:20 pars part partan
parti:9 partir:7 partou:9 pas:72 pasaj:4 pasepor patat patron pe:2 pen pep:2 per:39 perdr perdu:2 permision
person:17 pet:2 peti:26 petit:10 peu:19 peur:18 pie:4 pies:2 pieton:2 pijama:3 pikr pil:2 pin pind pindu pis:2
pisin pistole pixia:2 plafon plant:2 planx plastik pleas plen:2 pleur:8 pleuran pli plin:7 plint plu:127 pluto
po poel:2 poi:3 poign poignard:3 poigne poin poing poison poitrin:11 polis:3 pom:2 pomosi pompier:2 pon:7
port:17 portabl pos posar post:2 pot:7 poubel:6 pour:48 pouri poursui pous:7 pouv pran:6 prandr:5 prenom
prepar pres presk pret prevu pri:30 pris:4 priv produi:3 prof:3 proje pti:2 ptit punir qu:14 rabes radiateur
raket:2 rakompagn rakont:2 ramen ranbard ranj rankontr rantr:23 rantran ranvers:6 ras ravin rdk red:2 redi
regard:4 regret regretere rejoindr:6 rekoi rekomans rekone reku:4 relev:3 remarkere repa:2 repon:14 reserv
reson:2 respir:25 rest:4 retar retian:3 retrouv:4 reunion reusi revel:18 reven revenir revian revoir rian:27
rido rigol rivier rober robine rod rokad ron roust rout rue:16 s:28 sa:72 sabik sak:4 sal salo samedi:3 samu
san:30 sang:11 santen santi saoul:3 saret:5 se:51 segn:14 sekestr:3 sekou:2 sekouan sekour:6 seks semen:2
ser:13 sera sere:3 serean serisi servire ses:16 set:4 seu seul:12 sevel si:17 sider sie:2 siel:2 sifl:2
sigaret:2 siklist silansieu simetier:2 sinon:2 sintur:6 siro sit six skarifi:2 skoler skot:4 sna:2 snak
soeur:13 soi:3 soir:24 sol:3 solel someon:2 somnifer:2 son:34 sor:8 sort:2 sorti:5 sortir:3 sos:2 sot:8 sou:13
soufr souvan souvian:3 sto stori subi sueur sufok sui:56 suisid:13 suisider:2 suit suivan:2 suivi:4 suport:3
sur:28 survel:2 sus tabak tabas:3 tabl:2 tan:4 tant:3 tantativ:2 tanto tap:31 te:3 tekst tel:2 telad telefon:6
teleman ter:16 teribl teril termin:2 teson testaman tet:13 tian:4 tio tip:2 tir:7 tiran to:3 toi:5 toilet:2
tol tomb:29 tomban tonton:3 tor tora tou:73 toujour:7 tour:2 tourn:3 tournevi tout:13 toux:16 touxe tran
tranbl:3 trankil tranp transpir:3 tranx tras:2 travel:3 traver:3 tre:6 tren:2 tret treteman trin:12 tripot
tro:13 troi:2 tronkoneus trotoir trou troubl:2 trouv:5 truk:5 tu:2 tue:23 tuio umrsek upadla urjans url:8
urlan urt usban:2 va:21 vandin vandredi vap vax velo ven:8 venir:2 ver:4 vera ves:30 vesel:3 veteman veu:64
veulan vian:15 viand:2 vid:4 video vie:17 vieu:3 viktim:2 viol:12 violan:2 violans:2 viole violet:3 visaj:4
visio vit:12 vital vitr:2 viv vivant vivr:21 vodre voglio voi:13 voila voir:2 voisin:52 voitur:15 vol:3 volan
vole vomi:3 vomir vomisan von:2 vot:3 vou:5 voudr:5 voudre voul:3 voule voulu vre vuol wan:3 wekan wex xak:2
xanbr:8 xanpi xanpignon xant:2 xanti xarabia xarj:2 xat:2 xe xef:2 xemin xemis xerx xerxan xes:32 xeveu:3
xian:5 xil xl xla:2 xof xofaj xos:5 xse:2 xu y:68 б:3 вбити він мене:4 нужна померти:2 помощь скорая хочу:2
хочуть чоловік:2 я є:3 اريد:2 النجدة:2 اموت:2 ان:2 بدي زوجي:3 ساعدوني قتلي موت يريد يضربني:2
""",
    ),
    "done": (
        22,
        """
ai:10 al ave bon:2 c:8 ce dir:2 dit:3 fin fini:8 ke mersi:3 non otr plu rian:2 s tat termin:2 tou:7 voila:3
""",
    ),
    "dont_know": (
        58,
        """
ai:5 ankor:5 avek avi:2 avon bof bon ce debatu depan:2 desid:2 don dormi duno egal en:6 es esit etr:3 fot:3
franxeman ide:6 il inport jesit ke kesion know koi kom lo m mari me mesur metr moindr mon nie non nou nse
okun:6 pas:26 peu:4 poin reflexi reflexis repondr rian:4 sa:3 ses:20 so stad sui:3 sur:2 tou:3 tro:4 tu ver:2
voir:3 vou:2 voul vreman wian знаю не اعرف لا
""",
    ),
    "erase": (
        69,
        """
abou ai:12 anlev:5 anvi anvoi:2 ave c ce:10 dan:2 data dati delet:3 detruir dispares disparetr dit:3 don:6
dosi efas:15 efasi:3 ekri:4 emer:2 es et etr everiting:2 fet:2 feu fot gard:4 gardi:2 ide:3 ier il:3 info:2
jam jet kansela kanselar ke:18 kom kompt:3 list m mari me mem mes:13 mesaj:5 met mie mis:3 moi:6 moj:2 mon:15
my netoi nom:5 numero:3 o oubli:3 pas:4 person pleas plu:3 poubel pouv:4 pros qu regret:2 remov rest retir:5
rian:3 sa si ske suit supresion suprim:11 sur tou:20 tuto usun usunak veu:10 vir:2 voglio voi votr vou:12 wala
xes видалити видаліть дані моі احذف بياناتي
""",
    ),
    "greeting": (
        59,
        """
3likoum ale:3 alekoum apel apr bian:2 bianto:2 bisou bon:5 bonjour:17 bonsoir:5 c:3 dam elis:2 elo:2 et fatima
fieu fin god il jeanin journ:2 karin koman:2 kompagni koukou:4 ksesk m madam:2 midi moi mon mond:2 monsieur:2
morning nui ola plu provins proxen re robo sa:4 salan:3 salu:8 salv siao sit soir tar toi tou:3 tout va:4
vou:3 wex доброго привіт ранку السلام عليكم مرحبا
""",
    ),
    "help": (
        72,
        """
? ai:4 anvoi:3 apui:2 ariv:4 besoin bian blok bot bouton:2 bug c:4 ce:3 dal dedan dir:2 doi:3 don ede:5 eder
ekri:3 ekrir:3 eksplik:2 elp en es euto fer:3 fes fet:3 fot il:2 in kapisko kapt ke:3 kesion:3 klik koi:4
koman:9 kompran:11 kompri:3 komprin letr lieu lis m:2 mal marx:4 me metr mieu mintenan moi:3 mon mot nie non
nul on:4 otreman ou:4 parl pas:19 perdu:3 peti:2 plu pom pomok pour:4 pouv:3 qu:4 repet revenir rian:9 rin
robo rosumian s sa:9 sekour servir ses:3 sinpleman sui:5 ta telefon:2 ton tou tro:3 trouv truk tu understan
utilis veu:2 voi:3 vokal votr vou:3 xinoi y:2 допомога не розумію افهم لا
""",
    ),
    "help_to_come": (
        8,
        """
ai:4 akompagn anfan besoin:3 ded ede eder emen en foteuil gard kelk ki:2 m:3 mes pandan pas peu:3 pour:3 pouv
reunion sui venir:5 voitur vou
""",
    ),
    "idea": (
        69,
        """
1:3 ai:22 an andi androi ansiani:2 anvi asosiasion:2 ave:2 avek:4 bonjour:3 c:4 ce:2 del depos:4 dir dit:3
domino don ede ekrir ekspos ele:2 elo emer en:3 eu:2 far:2 fer:2 fes fet fikra fil fotbal gli:2 ho:2 ide:30
idea:4 il:3 isi:3 italiana:2 jan jeun jou karti:8 kartier ke:3 kelk:4 ki klub koman:4 kon:2 kopin kusina:2 lik
ma:3 mari mer mes moi:5 mon:8 my notr nou nouvel on:7 ont ore organis:2 osi ouf pans:2 pare parl:4 pas peu:5
plas plin posibl pour:17 presant proje:17 projek propos:8 ptit qu salu:2 serata:2 ses sorganisowak soueter
soumetr:3 star to:2 truk:3 una:3 veu:3 vian vilaj voisin:3 vor:2 vou:13 voudr:5 voudre voulon wan warstati we
wex:2 xar xes xos:4 xsialabin y для дітеи дітьми з зробити малювання мене місцевими організувати разом сад у
украінських уроки хочу:2 я є ідея عندي فكرة
""",
    ),
    "idea_told": (
        138,
        """
1 12:2 3andi 5 6:2 abi abitan ai:4 aje:3 aler:5 alor:2 amak andikap:2 androi:4 anfan:7 angli:2 ansanbl
ansian:3 ansien antr:4 anvi aport apr apran aprandr:8 arab arbr:3 are:3 aret arseleman asosiasion asosiatif
ateli:4 atelier ave avek:22 avion avoir babi:2 babifo banket:4 barbeku baske beb benevoleman besoin bian:9 bio
boit:2 bokou bonjour bos boul boulanjeri brokant bus:4 c:5 ce:9 dam dan:6 dans davoir defil deja deor:2 depui
derier:3 devan:5 devoir dexe:2 dial dimanx:3 dis don:2 drari dsiekmi dsiesi ede eder:3 ekol:8 ele:2 elo:2
emer:5 emerd emere:2 en:6 episeri er ere estat et:9 etang ete:3 etranjer exanj fem:2 fer:23 fere fet:2 feu
fiesta:2 fikra file film fleur fodr:2 fodre:3 foi:4 fonten for:4 fot:3 frank:2 frix fruitier:2 gamin:3 garaj:2
gard gaspilaj glisoir gos gout gran:3 gratui gren:2 greni gril group:4 ide:3 il:11 ils imajin informatik:2
instal:2 interne isi istoir iver jan:8 jardin:5 jardinier jean jemer:3 jet jeu:3 jeun:14 jimnas jor journ:2
kadi kaf:3 kan:2 kanal kantin karti:6 ke:8 keak kelk:2 ki:5 kid kla klub:4 koin:2 koking kol kolej kolejian
koli kom komposteur konkour:2 konversasion:2 koudr:2 kour:4 kours:4 koutur:2 kovoituraj:3 krep krer:3 kuisin
lan:2 lans lasosiasion legum:3 lekol lektur leur:4 librari lieu:2 lign lik:2 lil limeubl lir livr:2 lokal:4
longtan loto lsit m3a ma:3 maman:6 mami:3 mank:5 mansuel:3 mar mardi marx:5 matin:3 mer:2 meri merikour:2
merkredi meson met:2 metr:8 min mineur mobilet:2 mod moi:4 moin:2 mon:3 mond mor mum mur musik:3 ndiro netoi:2
neuf nik noel notr nou:4 nouvel o of ogro:2 ombr on:32 ont opital organis:7 otodefans otr ou:2 outil ouver
ouvrir:3 oxan pani panier pans:2 papi:2 papier:2 par:3 paran:3 park:5 parku parl:2 pars partaj:2 partir
partou:2 pas:8 person:4 peti:5 peu:3 peuvan pex pie pik pin:2 pindr plant:3 plas:2 ple plin plu:3 plusieur
post potaj poubel:2 poul pour:44 poure:6 pourkoi:2 pre:2 profi proje:2 propos:2 pti puis:2 qu:6 rakont
rakontan ramas ramasaj ramen rand ranplir rat rep repa:3 repar:4 repindr retap retret retrouv:2 rev rian:4
roulan rue:2 rux s:3 sa:2 sal:4 samedi santr sasiadow savan sdf se:3 senior ser:3 sere:6 servis ses:3 seu
seul:4 sin sinema:2 sirk sit:7 siti:2 siting situ skrabl smal:3 soeur soir solider:2 solo sosial souetere
soup:2 sprsatani srobik:2 star:3 stok sui suisid suprim:2 sur:6 tabl tart te:2 teatr:2 teril:3 terin:2 to:3
toi:2 top tou:5 tournoi transform transpor trenan trikot troi troup truk:3 vandredi velo:3 venir:3 verj veu:5
viandrean vid:2 vie:2 vieu:2 vit voila:3 voir voisin:3 voitur:3 voro vou voudr:6 voudre:7 wa7 wan woman woul:2
xandeleur xemin xer xerx xes:2 xian xildran xod:2 xoral xos xouet:2 xse xsialbin y:9 z
""",
    ),
    "insult": (
        36,
        """
andouil ankul as avek band:5 betis bon bot boufon c ce debil:2 degaj dis enerv es:6 espes:4 ete:4 fdp ferm fos
fout frit gril gro:2 idio idiota inkapabl jul:2 kas ke koi kompran kon:6 konar m ma merd:3 nas ntm nul:5 on ou
pin povr:2 qi qu:2 rian:5 robo rouvrire serv:2 si ta tg tip toi:2 tu:8 vou:6 vreman:2 vtf xarbon
""",
    ),
    "menu": (
        18,
        """
akuel:4 bouton debu:3 menu:9 moi montr plu prinsipal rekomans:2 retour:2 retourn revenir:3 veu:2 voi
""",
    ),
    "my_data": (
        54,
        """
abou adres ai:3 anrejistr:2 anvoi ave:13 avek avoir c:2 ce:13 dan:2 data dedan deja dit do don:9 dosi:3 droi
emer et famil fix gard:10 gro il:2 info:9 informasion:2 iou just kalepin kan ke:14 kel:3 ki know koi:10 kom:2
koman kombian:3 kopi:4 longtan ma:3 me mes:11 mesaj moi:13 mon:10 montr:3 my nom:2 not:3 numero:4 ou pandan
parl pas perso personel peu:2 pom portabilit qu:6 rgp sa sav:7 savoir:3 sur:9 tan:3 telexarj tou:2 tout veu:7
voi voir:6 vot vou:32 wat xes:2 y:2
""",
    ),
    "my_ideas": (
        49,
        """
12:2 ai:7 ajout alor:3 anvoi:5 asept atan avans:3 ave:5 bian c ce:4 demand dernier:2 devenu devian ele:3 emer
en:6 et:2 ete eu:2 ide:34 jardin:2 jav kan ke:3 kel kelk:2 koi lu:3 m ma me mes:3 modifi:2 mon:36 nom nouvel:5
numero:3 on ou:7 pans pas:5 person pour:5 proje:5 qu:3 rajout:2 reku:2 repon repondu repons:3 reprandr revoir
rian:2 sa:2 semen:2 suit toujour:2 truk:2 veu:4 voi vou:6 voudr:2 xanj:4 xos:2
""",
    ),
    "news": (
        3,
        """
aktualit anvoi moi nouvel:2 resevoir vos voudr
""",
    ),
    "news_off": (
        3,
        """
aret nouvel:3 plu sto
""",
    ),
    "next_meeting": (
        106,
        """
afin ai:2 anul:2 apr arn avan ave bian:2 bianto bo bonjour bonsoir buro c:37 ce:9 ci:2 dan dantist dat:16
deja:2 demin:2 derni desanbr dit:3 donk e ele:3 en:6 es:2 eur:9 fabrik:2 fet:3 fini:2 foi:2 frigo ijtima3 il:4
indik inform inta is:2 janvi:2 je jes:2 jour:5 journ jusk kalandri kan:35 kando ke:10 kel:15 kelk kiedi:3
koi:2 kom:2 komans kombian:2 kou lievin m manbr mansuel:3 maxin mem mersi met meting:3 midi mintenu:2 moi:2
moin moman mon:2 nastepn neks:2 notr oktobr on:5 ora ou:4 partir pas:2 perdu peu:4 piatki plateform pleas
pour:5 pouri prakuj prevu:2 proken:2 prox1 proxen:16 proxin:4 puis qu:4 rand:4 rankontr:3 rat report rest
retenu retrouv reu:3 reunion:33 reunis:4 reven riunion sa:8 savoir:2 se:4 sera soir:2 son spotkani:3 sui sur
tan te:2 tim tomb:2 tou toujour:3 tout tu uit vakans vandredi:7 ven venir:4 voi:5 voir:2 votr:2 vou:20 voudr:2
w wan wat xes:2 xos y:7 зустріч коли الاجتماع متى
""",
    ),
    "no": (
        56,
        """
15 absoluman ai:2 akor ans anvi:2 besoin bon c:5 dan dsiekuj es et grasi instan interes:2 ira:3 jam:3 ke
kesion:2 kom m mdr mersi:4 mintenan:2 moi moman negatif neni nie:2 nin no:2 non:26 ors pas:26 pour:3 prefer
rev sa:10 serteneman sureman surtou tank tou tu va veu vie vreman дякую ні:2 شكرا قلته لا:2 ليس ما هذا
""",
    ),
    "not_coming": (
        39,
        """
27 absant ai:2 anpexeman:3 anul bos:2 c:2 ce:5 desol:4 disponibl en es etr finaleman:2 il jour:3 kan kom ma
mal moi:4 moj mor:2 nie nir non on pas:19 peu:4 plu:3 posibl poso pour:7 prsijsk reunion sa:2 san:2 ser:5 sera
soir tomb travel:2 tu v va vakans vandredi:5 venir:4 venu vian:8 viandr зможу не приити استطيع الحضور لا
""",
    ),
    "pause": (
        4,
        """
ce don fer gardi:2 info ke:2 m mes:2 opos pos:2 refus veu vou:2
""",
    ),
    "person": (
        91,
        """
06 1 10 12 34 56 78 ai:2 alo animatris:4 apel:9 apran ariv ave avek:3 avoir:8 besoin:2 boit bonjour bou bu
buro c:10 ce dam:3 dedan depui derier:3 diskut don ekrir:2 eksplik:2 ele:2 elis:14 en:2 ete etr farel fil
fodre gril il:3 joignabl:2 joindr:4 kaf kalkuno kan:3 ke kel:2 kelk:18 ki kin koi:3 koman:4 kon konserv kontak
kontakt kos:3 ksi kslowiekian m:2 madam mari maxin:2 me:6 mieu moi:8 moian moj mon:4 ned numero:7 on:4 orel
ou:4 par parl:18 parlar pas:7 pasaj:5 patron person:7 peu:16 pin pluto porosmawiak posibl:3 poso pour:2 poure
pouv:2 prefer:9 program qu:2 rand:2 rankontr rapel:5 responsabl:3 robo:3 rosmawiak s se ses set somebodi
someon speak talk telefon:14 to:2 truk umin:3 veu:9 viv:2 vivan voi:2 voir:4 votr:2 vou:20 voudr:4 vre:9 xes:2
xse y:9 z:2 з:2 людиною:2 можна можу погано поговорити:2 розумію французьку чи я اريد التحدث شخص مع
""",
    ),
    "reminders_off": (
        66,
        """
ai:8 aler alert:3 ankor anlev:4 anul anvi anx aret:8 avek avertir basta besoin:9 bon:4 bonjour c:4 dat dekox
demenaj desaktiv:2 emabl en:3 etr:3 fodre fr in inutil kalandri ki koup:3 list:2 m ma manvoi me:18 mes moi:5
mor nie no not:2 notifikasion:6 on:2 ont pas:9 pen:2 perme peu pikr plu:22 pour:3 pouv preven prevenir:4
prevenu:3 previen promemoria prsipomnian qu:2 rapel:42 redir reminder reserv resevoir retir:2 reunion:5 sa:3
san seu souvan sto:4 sufi sujer tro:2 usaj veu:10 virgul vos:4 vou:3 xse y нагадуите не
""",
    ),
    "reminders_on": (
        74,
        """
ai:3 akor aktiv alarm alert anvoi:6 apr avan:7 avek averti avertir befor:2 bian:5 c:3 ce dat:6 de:2 dir dit
don doubli edere es et etr:6 fer fes fet:3 forje fot il:3 in:2 iou:2 jam jemer:2 joubli jour kan:7 ke:2
kouran:2 m:3 ma manvoi matin:2 me:17 memoir mes:3 mesaj:11 met:3 moi:28 not notifi:2 nui on oubli:5 oui:2
pans:2 papi par:2 pas:2 pasoir per:2 peti:2 peu:3 peur:2 pour:3 pouv:6 preven:6 prevenir prevenu:3 previan:3
pros proxen:3 prsipomniek pti rapel:23 rapeler redir remet remin reunion:9 rikordami risk s sa semen:2 sera
ses si sifl sign:2 sinon:3 so sui te:2 teks:2 ten tenu tet:2 toi tou:2 tu:6 vel:14 ves veu:7 vou:10 voudr:2
y:3 мені нагадаите ذكرني
""",
    ),
    "skip": (
        42,
        """
ai:2 anvi apr bof c desu:2 dir:4 fou jok:2 kesion:2 met mon neks non on:4 otr pas:12 pasaj:8 pason:2 pomin
prefer:4 priv regard repon repondr:6 repons rian:2 sa:5 salta san sap sel:2 set ski sot:2 suit:3 suivan:2
suivant tour veu:4 vou xos пропустити تخطي
""",
    ),
    "stop": (
        65,
        """
ai:3 anvi anvoi:2 aret:17 ase avek blok bon:3 c:3 desabon desinskripsion desinskrir:2 do ed ekri ekrir:2 ekriv
ekrivi en:3 fout interes it jaret jus ke kit kontakt kontinu lax:2 les:4 m:8 manvoi mar me:4 mekrir mersi:2
mesaj:8 mintenan mni moi:7 nie okun on:2 par partisip pex:2 pisi plu:16 prsestan resevoir:3 rian:3 sa smetila
souet span sto:11 tou trankil:2 tu unsubskrib veu:9 vos:2 votr vou voudr wiesej досить стоп توقف كفى
""",
    ),
    "thanks": (
        56,
        """
adorabl anlev avek avoir:2 bardso bas bel besaf bian:3 bianto bokou:9 bon:2 bravo c:8 ce:2 dieu dsiekuj ede:3
ekout elis epin es et:2 ete:3 fet:2 fier fon frer gard gramin gran grasi:2 infiniman:2 info iou:2 jantil:3
jantiles journ:2 ke:3 klart koeur kol kouia m:3 me mem mersi:31 mes mil:2 mux not ok:2 par parfe:2 pas pie
pour:6 rand rapid reaktivit remersi remersieman repondu:2 repons:2 sa sang servis si:2 sinpa so sup:2 ta
tank:3 top:2 tre tro tu vit vos votr:6 vou:11 xapo:2 xoukran велике дякую:2 بزاف جزيلا شكرا:3
""",
    ),
    "unknown": (
        1412,
        """
0:2 03 12:2 14:4 15:3 17 18:2 1906 1950 20 2010 22 3:6 30 4 5 67 72 8:2 80:3 81 90 a:2 abandon:3 abel abi abim
abit:4 abitan aboi abri abribu adapt adieu:3 ador:4 afix:3 agresion agrikulteur:3 ai:119 aje:5 ajout
akompagn:2 akor:2 akordeon:2 akoux:3 al:2 alarm:2 ale:2 aleman aler:3 alkol alkolik alokasion alor:3 alum ame
amen ami:4 amoureu:4 an:9 anbians:2 anbulans andikap andormir androi:2 ane:5 anf anfan:60 animateur:2
aniverser ankor:10 anlev anpex ans:22 ansanbl:5 ansian:5 ansint anter:3 antr:3 anvi:16 anvoi aparteman:5
apel:9 apli aport apr:11 apran:3 aprandr:10 aprenan apui arbr:8 aret:9 aretan ariv:2 ark:3 arm armoni arnak
arsel:5 arseleman:7 artifis:6 as:2 asanseur:2 asar asdfg ase:4 asertiuio asi asidan:8 asosiasion:3 asosiatif
astm atan:4 atandr:3 atansion:2 ateli:17 atelier:2 avan:4 avantur ave:3 avek:99 avoir:11 axe axet axev bagar:4
bak:3 bal:6 balad balankoir balkon balon:7 banbini bank banket:7 bapom bar barbeku:11 bark bas:3 baske bat:16
batan:3 batel bateri:4 batiman:3 bato baton batr:4 batu:9 beb:7 bekil bel:3 bes besoin:3 betis:3 bex bian:24
bibliotek blabla blanx:4 bles:5 bleu blok bo:5 boi:8 boir boit:2 bokou:5 boks:10 bol bolaer bomb bon:10 bonbon
bonjour:2 bordel born bos:4 bot bou:7 bouj:6 boujan:2 boul:2 boulanjeri boulo:2 bourik boutel:2 bouton:4 boux
bra:4 braderi brikol:3 brikolaj bris:3 brokant brui:13 brul:13 bu:2 buro bus:12 buve buvet c:75 ce:46 ci dam:4
dan:87 danj:11 danjereu:4 danjereus:3 dans:2 dansan dat dealer deba:3 debordan:3 dedan:2 defandr defans:4
defibrilateur:5 degout deja:2 deju dejulas dekroxaj demand:2 demandan demar demenaj demin:3 demolir
demonstrasion deor:5 depo depui:15 derier:3 derni:9 dernier:7 desanbr desandr desed:2 desin desol desou
destinasion desu:8 detekteur:2 detrui deu:9 deuil:2 deuksiem devan:21 devian devoir devre:4 dexe:5 dexerban
dexir dimanx:11 dir:3 direktris dise:2 diskut:2 diskutan disparetr:4 disparu dispo disputan dit:12 dix:2 dj
doi doig:2 dokteur:4 domestik domisil don:12 donk:4 dor:7 dorman dormi dos:8 dou:2 douleur douloureu dous doux
dukas:2 dur:3 edan:2 ede:12 eder:14 edukateur eglis:4 egou ekip:3 ekleraj ekol:28 ekolier ekout ekran:2 ekri:4
ekrir:7 eksij eksist eksplik:5 eksplos:5 ekspo:3 eksposision elastik:2 ele:33 eman:2 eme:3 emen emer:6 emere
emerean emerion en:100 enui:9 enuian er:6 erb:3 erison erit es:2 esans eskalad eskali:2 eskalier:2 eskap:2
et:83 etaj etang ete:25 etouf:9 etoufan etr:5 etrangl:2 etranglan etud etudi eu:13 eur:14 evanoui evanouir
evit ex:2 exanj exapeman:3 exek:2 fabrik fakteur:3 faktur:3 fale famil:2 fan:2 far farmasi fasebok:2 fatigan
fatij:8 feli:8 felisit fem:21 fenetr fer:38 fera:2 fere ferm:14 fes fese fet:66 feu:49 fiesta:11 fil:69
film:10 fin:10 fini:2 finir:5 finira finison fixier fleur:5 fleurir:3 flik flinj fodra fodre:8 foi:7 fol:2
fon:12 fonten:2 for:8 fore:2 forfe formasion:4 formuler:4 fors:3 forum fos:2 fot:45 foteuil foto:4 fou:6 foudr
four foutu fox frank:3 franxeman:2 frap:13 frapan frapean frer:5 fresk frit froi:4 froid fui:2 fum:9 fuman
fusil:2 gagn gam:3 gamin:9 gar:7 garaj:3 gard:8 gardian garkon:3 garou:2 gas:7 gato:5 glas gofr gogl gonfl
gorj:2 gos:5 gou gout gran:13 grand:2 gras:2 gratui grav greni gril grip grisou gro group:10 ide:17 idio:2
ier:12 ieu il:130 ils:10 imeubl:4 infirmier:4 initiasion inpatians insandi:6 instan insti interes interne:2
invandu invit:3 irespirabl isi:16 iver:2 jador jam:4 jan:27 janb:5 jandarm:3 jantil:3 jardin:18 jardinaj
jean:2 jel jem jenial jenou:6 jer:5 jest:4 jet:6 jeu:8 jeudi:2 jeun:31 jiardino jidon jignol jitar joi:10 jor
jou:11 jouan:7 jour:6 journ:4 judo:2 juile:3 jul jusk just kaban kabl:3 kaf:10 kafetier kaka kalandri kalori
kamera kamion:6 kan:24 kanal:2 kanar:2 kanbr kanpagn kanping kans:4 kantin:3 kar karabin kardiak:2 karefour:2
karnaval kart:6 karti:29 karting karton kas:15 kasern katastrof:3 katolik katr:2 kav:6 kaxe ke:26 kebab:2
kel:5 kelk:8 kesion:7 kesioner:2 kevin ki:36 kil kit:2 klak klas kle kler klimatik klou klub:11 kod koeur:17
kogn:2 koi:4 koin:3 koins:3 kok kolej:5 kolejian:4 kolekt koler kom:9 koman:2 komans komba:3 kombatan kombian
komemorativ komers:5 kompagni:3 kompos kompran komprandr kompri:2 kompt komun kon:2 kone:4 kones konesan
konese konferans:2 konjugal konjugeson konkour konser:4 konsian konsol:2 kontan kontr:10 kontrer kopin:7
kord:4 koron:2 kos:8 kot:4 kou:17 koud koudr koul:3 kouloir:2 koup:18 koupl:2 kour:14 kouran:2 kouri kourier:3
kourir kours:2 kousin:3 kouskou kout:2 kouto:8 koutur koux kovi krak:3 kram:3 krer krev:14 krevan krex:2 kri:4
krian:6 krim kris kroi krot krout kru kuelir kuisin:10 kuisinan:2 lak:2 lan:11 lanbians lanj:2 lanp lanpader
lantern lasanseur lekol:2 les:3 leur:8 lev libr:3 lieu:3 lievin lign lil linj lir:4 lis lisan:2 list:2 lit:2
livr lo loi:2 loier loin loisir lojeman:2 lokal:7 lol:12 loto:2 lou:5 loup lourd:2 lui:3 lumier lumineus
lundi:3 lunet lut:2 m:31 ma:86 magasin maji makron mal:31 malad:17 males maman:7 mami:2 manj:8 mank:4
mansuel:6 mar:10 mardi:3 mari:39 mariaj marmit marok maroni marx:24 mas masaj:2 masakr mask masu mat:10
maternel matin:4 mdr:7 me:80 medel medesin:4 mediasion medikaman:2 mek mem:2 memoir:2 menuisi mer:26 merd
meri:17 merj:2 merkredi:3 mersi mes:48 mesaj:8 meson:19 met:4 metan metr:5 metra meur:8 meuran:4 meurtr:2
midi:4 mieu:3 mignon mikseur min:12 mineur:5 mintenan:3 mis:6 miser:2 mister moi:24 moin:2 mokeri mom mon:175
mond:13 monsieur:2 montagn montr:5 monuman mor:61 moral mordu:2 mort:10 mortel:2 mot moto:4 mourir:17 moustik
mov:4 moves munisipal:3 mur:7 murd musik:4 musisian naj:3 natasion naval ne:2 nej nerf:2 netoi:2 neuf:3
neveu:2 ni nixoir noel:2 noi:7 noiad noian noir:6 nom:2 non:3 normal nos:3 notr:4 nou:18 nouvo nui:13 nul
numero:2 o:6 odeur oel oeuf ofer ogmant oignon ojour:2 ok okasion okup:3 omaj:2 ombr ome:2 on:161 onkl:4 ons
ont:24 oper operasion:3 opital:7 opr ora:5 oraj ordinateur ore orel oreur:2 organis:5 organisasion orjel osi:7
ot otist otodefans:2 otr:6 ou:7 oubli:3 oui oulala outil ouver:3 ouvert ouvrir:2 pake pali:2 pan:6 pandan:3
pandr pandu pani pans panx papa:4 paperas papi:6 papier:5 par:23 paran:8 pardon parel paretre park:9 parking:2
parkour:2 parl:29 parlan:3 parol:6 partaj:3 partant parti:6 partir partisip partou:3 pas:67 pasaj:16 pasteur:2
pat patin patron patur pen per:17 perdu:9 periran permanans:2 permi person:19 pet:7 petank:2 peti:25 petit:8
peu:43 peur:17 peuvan pex:2 pexeur piano:2 pie:3 pies:3 pieton pijon pin:5 pindr ping pintr pintur pisin
pist:5 pla:2 plak:2 plan planet plant:4 plas:10 platr plegnan plen:3 pleu:3 pleur:3 pleuran pli plin:5 plomb
plombi plu:56 plui pluto:2 poignar poin poing poison:4 polis:10 polisier pologn polon:2 polu polusion pompi:9
pompier:12 pon:3 pong populer port:16 portan portre pos posan post:2 pot:3 potaj:2 poubel:15 poul pour:159
poura:2 poure:12 pourean pous pouset:2 pousier pran prandr pre:3 premi premier:6 prenan preokup prepar pret:2
prevansion:2 prevenir pri:13 pris:2 prison:2 pro prof proje:10 propr pros protej prox proxin psi pub publik:4
pui:2 putin pv qu:6 radar radio rakont:4 rakonte:2 ral ralantiseur:4 ran:2 rand randr ranferm rankontr:5
ranp:2 ranplir:3 rantr:5 rantran ranvers rap:2 rapel:3 ras rat:4 real redon:2 refer:5 refet refuj regard:2
rejoindr rekor:3 rekr reli remersi remersieman remork:2 repa:2 repar:4 reparasion repin repon:7 repondr:2
repons res residans reson respir:8 rest:2 restan retar:3 retret:12 retrouv reunion:8 revel revenu revian revis
revivr rex rexerxan ri rian:17 rigol:5 rir:14 risk rivier robo:5 rodeo roi ron:2 rouj:7 roul roulan:3 roulo:4
rout:5 rue:22 ruel ruin rux s:22 sa:62 sabl saj sak:3 sakr saksofon sal:36 salet samedi:5 samu:2 san:22
sandrin sang:6 sant:2 santir santr:5 saoul:3 sapin savan savoir:3 se:53 segn:3 sekond sekour:11 sekourir
sekourism sekret sekurit:2 sel self:3 semen:4 senior sep separ:2 separan ser:3 sere:2 serinj seris sero seron
serteneman servir ses:28 set:15 seu:2 seul:22 si:9 siel sign siksiem simetier:2 sin:3 sinema sink:2 sinkant
sit:3 siti six skat:2 skoler:4 skor skot skou skrabl skulptur soeur:6 soian:2 soif soignan:2 soignant soiksant
soir:30 solda solel:3 solitud solo son:29 sonor sor:4 sortan sortir:3 sos sosial:3 sosis sot:9 sou:7 soueton
soufl:2 soufran soufrir soup:3 souvan:2 sov:6 sovaj sovan:2 sox speak spektakl:3 spor stad:3 staj:5 sto stres
studio sui:76 suis:3 suisid:5 suiv suivi suivr:3 sumba sur:43 survi ta tabl:6 tag taksi tan:11 tant:4 tap:18
tapan:6 tape tapi tar tart tax:2 teatr:7 tel:4 telefon:11 teleman:3 temoign teo ter:3 teril:3 terin:6 tet:11
tian tike timid tir:13 tiran:3 to tobogan:2 toi:6 toilet tomb:29 tomban:3 tondeus tot:2 tou:31 toujour:2 tour
tourn:2 tournan tournoi tout:7 toux:4 traje trak:2 trakteur:2 tranpolin transpir travel:9 traversan:3 travo:4
tre:2 trenan tresor tri trikolor trikot trin trist:2 tro:21 troi:4 troisiem tromp trotinet trotoir:7 trou:4
trouil:2 trouv:4 trouvere truk tu:4 tuan:10 tue:43 tuer tueri:6 tueur tva ui:2 uit urj urjan:3 urjans:3 url
usin:2 util:2 va:27 vakans:3 van:2 vandredi:6 vantous varisel veku:2 velo:7 venir:20 venu:2 ver:4 vers ves:14
veu:28 veuf veulan:2 veuv vian:13 viandr:3 viandra:2 vid:4 vie:16 viel vien:2 vienan:3 vieu:14 viktim:3
viktoir vil:2 vilaj:3 ving violan:2 violans:12 vis:3 visit:6 vit:6 vital vitr:2 viv vivr:9 voglio voi:7
voian:3 voir:12 voisin:51 voitur:16 vol:4 voleur volonter:4 von:2 vos:7 vot votr:14 vou:17 voudr:16 voudre:10
voudrean vu wan warson xak:4 xakun:2 xaleur:3 xamelan:2 xanbr:2 xanjeman xanson xant:3 xanti xar xarj xarm
xart xas:3 xaseur:3 xat:9 xato xemin xer:8 xerx:11 xes:17 xeveu:3 xian:16 xod:6 xodier:3 xodron xofaj xomaj:2
xoral:2 xos:3 y:59 для дітеи зробити сад хочу я اريد اعمل ان حديقة للاطفال
""",
    ),
    "what_is_this": (
        91,
        """
1 afix ai:3 aje angaj are arjan arnak asosiasion:4 ave avek avoir bin bisogna boit c:38 ce:5 dan:2 derier deto
dit don:2 e:2 ede eksakteman:2 eksanpl ekskus eksplik:2 en:4 es:2 ete:9 etr fabrik:12 fet:5 fot:5 gagn gratui
ha ide il:2 informasion inpo inskri iou is istoir jan just:2 kan ke:5 kel:2 kelk:2 kesta:2 ki:14 koi:30 kok
koman:4 kombian konsist:2 kos:2 kout kox m:2 ma:2 marx:2 maxin:2 me mem:2 meri:4 mes mia moi:4 moin mon mond:2
numero o on:2 organis ou:2 ouver pagar papi parl:2 partener pas:3 pasaj pe pean:3 per:2 person peu:2 plu:2
politik pour:5 pri prinsip:2 proje:4 qu:6 rapor reserv reunion robo:3 sa:17 savoir se:2 ser:6 serieu serv si
sia son sui tis tou:2 trouv truk:4 tu:2 vand venir:4 vie votr:8 vou:17 voudr vu wat wo xos:2 y це що ما هذا
""",
    ),
    "where": (
        81,
        """
adres:3 ai aler:3 amabilit androi:4 aret arn:2 asesibl avek batiman bus:4 c:31 ce:2 dala dan:10 deja demand
dir dit doi:4 dond dov e eksak eksakteman:4 ele:2 en:2 et ete:6 fes fil foi gar:3 gps il is:2 it kan kas ke
kel:15 koi koman:4 komun kon kondui kot:2 ladres:2 lan:5 lieu:3 lievin loin:3 loko lontano ma me:3 meri:3
meson meting mon on:3 organis ori ou:35 parking pas:5 pasaj:4 perdu peu pour:5 pouv presis prevu proksimit
proxen randr rankontr res reu reunion:10 rue:3 s sa:6 sal:6 sala salomin se:9 seans set:2 si:3 sitoienet situ
stasion stasioneman sui te tiandra tou trouv:5 trova va vandredi:2 venir:3 ver vian vil:4 voir voitur vou:9
wer:2 xaret xos y:3 де це المكان اين:2 وين
""",
    ),
    "who_reads": (
        73,
        """
afix ai ale:2 aler anonim:2 anrejistr antr:3 ase asistant avoir beleur c:16 ce:12 derier desu dir:3 dis:2
don:3 ekri:5 ele elu en:3 enui et fet:3 gard ide ils in info:2 interoj isi:2 jan jekri kaf:7 kan ke:14 kelk:2
ki:19 koi:3 komunik konfidantiel:4 ksita kto lej li lir:6 lit:4 lu lus m mari:2 maxin me mer meri:3 mes:7
mesaj:7 met moin mon:13 mond montr nom:2 nos nou:3 numero:2 on ont ora otr ou:4 par:4 pas:7 patron person
peu:5 peur polis priv:3 proposision qu regard repet repons:2 rest:4 revand risk sa:12 savoir:2 sax:2 se:2
sekre:3 sekurit son:3 sor sora sosial tis to tomb tou:3 va:9 veu vie voi:6 voir:5 voisin von:2 vou:13 vu wo xi
y:3 хто це читає من يقرا
""",
    ),
    "yes": (
        86,
        """
15 afirmatif ai akor:8 ale:3 ans antandu:2 anvoi avek:3 bian:7 bon:2 c:7 eksak eksakteman et fet:2 gran:2 ies
inpek jasn ke:2 koman ma marx me:3 mes moi:3 mon nan nikel no objeksion ok:9 ombr oue:8 oui:23 par parfe:2
pas:4 peu plesir:2 pour:6 pourkoi problem pros roul sa:9 san serto si:2 sir sousi:2 sui:2 sup sur:4 tak:2
tou:2 tu va:3 vas:2 vasi veu:2 voi volontier wislij y:5 звичаино так:2 شكرا نعم
""",
    ),
}
