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
        36,
        """
ai:2 arier:7 avan:11 bak davan en:6 fet fot:2 indietro ke kesion:12 korij ma:2 mal marx on:2 otr oup peu:3
presedan:2 presedant:3 refer reme repondr repondu repons:3 reprandr retour:3 retourn:2 reven revenir:9 revian
veu:4 voudr voul wstek xanj:2 xos назад رجوع
""",
    ),
    "cancel": (
        61,
        """
abandon ai:7 anul:14 anula anuluj anvoi:7 apui:4 atansion avek avi:2 besoin betis beton:2 bouton c:6 ce desol
dit ekri ekspr en:2 ereur:2 ese ete:3 fer fet:4 fil:2 finaleman:3 forje fox gos it janul jou kansel ke ki:3
klik kompt les:9 mani me:6 mes mesaj:2 mintenan moi mon:5 moves non:8 on:3 oubli:5 oula oup pardon pas:9 pen
plant plu pour renons rian:4 rir sa san sto sui:6 tar telefon ten tomb:3 tou:4 tro tromp:5 vera vit voul
xanj:2 скасувати الغاء
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
        1045,
        """
10:2 11 12:5 13:3 14:3 15:4 16 17 19 20 25 2em:2 3:4 3em:2 4:3 40:2 41 4em:2 5:2 5em 6 74 8 80 81 8em abregin
abus adieu:9 adult afer:3 agres:7 ai:142 aje akoux akt:2 al:3 ale:8 aler:3 alians alonj:3 amasar ami:4 an:2
anbras anbulans:3 andor andormi andormir ane anfan:23 anferm:17 anferman:2 angourdi animateur ankor:11 anlev
anpexera anpris ans:27 ansian ansint:4 antan:8 antandr antandu anter antr:3 antran anvi:22 anvoi:3 aparteman:2
apel:6 apr:4 aranjere arbr are:3 aret:6 arier ariv:7 arjan:2 arm:2 arsel:6 as asanseur asid asidan:5 asiet
asperj astm:2 atak atan:3 atandan atansion atax atir aval:14 ave avek:73 avoir babsia baf bagar:2 bal:3 balans
balkon:4 band:2 bando banket bar:6 barikad bas:9 bat:16 batan:5 batiman baton:2 batr batu:6 bav bea:3 beating
beb:18 begnoir bel:3 bes besoin bet betis:3 bian:4 bianto bij:2 bin:2 bisar:5 bix blank:3 ble bleding bles:6
bleu:14 blok bo:11 boi:5 boir boit:7 bokou:5 bon:7 bonbon:3 bonjour:4 bonsoir bor:3 bou:4 bouj:13 bouji boulo
bour bouskul:2 boutel:2 bouton boux:4 bra:17 breating brike brul:16 brulan:2 brulur bu:12 bus but:2 c:30 ce:19
dam:5 dan:114 danj:2 daval de debord:2 debou dedan:5 definitiveman deja:2 del delir demand:5 demi demin:8
demont deor:5 depui:25 deranj derier:2 derni dernier:2 desan desandr desans deskali desou:3 desu:12 det detrui
deu:5 devan:28 devian:5 devien devr dexarj diabetik die:2 diferans din:5 dir:6 dire dis:2 disan dispare
dispares disparetr:2 disparu dit:38 dix dmourir doi doig:2 dokteur:3 dolipran:2 domisil don:8 dor:7 dorm:2
dorman dormi dormir:5 dos:2 douleur:3 douvrir doux droi droit droj:4 dun dur ed ede:9 edukateur efondr egorj
eklat ekol:8 ekri:6 ekroul:2 eksist:3 ekskus:2 eksplos:3 el ele:60 elektrik:2 elektrokut elev:2 elp:4 em eme:2
emen emoraji en:78 epilepsi er:6 erupsion es:2 ese:7 eskali:11 eskalier:3 et:125 eta etaj:3 etang ete:8
etinsel:3 etoil etouf:7 etr:10 etrangl:6 eu:2 eur:3 eutatemi evanoui everi ex:12 famil:2 fas:2 fatij:2 fe
fem:15 fenetr:4 fer:21 ferm:4 fes:6 fet:61 feu:27 fiesta fieu fievr:3 figur fil:57 film fin:2 fini:3 finir:11
finis fir flakon flam:2 flamex flanb:2 foi:4 folowing fon:3 fons for:5 fors:17 forsan fort fos:2 fot:3 foto:6
fou:2 fourxet fout foutr:9 fox frap:34 frapan frer:17 friteri friteus:4 froi froid:2 frot fuit:3 fum:12
fusil:7 gamin:9 gar:18 garaj:3 gard:4 garkon:2 gas:12 glas glis:2 gonfl gonflan gorj:3 gos:8 gou:6 goufr gox:3
gran:11 granj:2 grav:2 graveman gri grif gru he:4 ia ide:11 ier:14 ieu il:238 ils:19 imeubl:5 inanim ine
inkiet inkonsian:2 inkonsiant insandi:3 insulin insult:3 io:2 is:7 isi iting its ivr ixi jam:3 jan:2 janb:4
jandr jantan:3 japel jardin jaret jariv:2 jatan:2 javel:5 jel jemer jen jesit jet:8 jifl:3 jit jor jos:2 jou:2
jour:13 journal jul jumo jusk:3 juska jusko just ka kabl:2 kagoul:2 kaj:5 kakoet kal:2 kalm kamera kamion
kan:17 kanal:5 kanping kans kar:2 karabin:2 kardiak:4 karelaj kart karti kas:14 kasan kask kav:6 kax kaxe:8
kaxet:2 kaxeton ke:54 kebab kekxos kel:8 kelk:16 ker keu:2 ki:24 kil:13 kilometr kit klak klas kle:3 klop
koeur:4 kogn:5 koi:7 koins:8 kokar:2 kolej:10 kom:7 koma kompa kompagnon:3 kompleteman komporteman kompot
komprim:2 kompt:3 koneri:2 konesans konjoin:7 konjugal konsian kontinu:3 kontr:8 kontrol konvuls:5 kop
kopin:28 kor:2 kord:5 koron kot:10 kou:21 kouet:2 kouloir koup:5 kouri kousin:3 kouto:19 koux:5 krak kram:4
kran krax:4 krepit krev:8 kreve krex kri:9 krian kris:9 kroi:7 krout kuis kuisin:8 kulot kut:2 lagrikulteur
lam lan lantereman lantijel lapar lasanseur lav lax le led leglis lekol:3 lemen leo ler:2 les:11 lesan:2
letr:5 leur:3 lev:7 levi levr:4 lexel lign lila limeubl:3 linj lintere lis:3 lisansieman lit:8 lo:3 lodeur
loeuf longtan lorel:2 lui:18 luil lunet m:62 ma:166 madam mal:30 males:4 maman:10 mami:7 man mandormir manferm
manj:12 mankera manpex mansuel manto:2 manvoi manx mar:2 mari:51 marito mark marx mas:4 matan matin:5 maxet
me:192 medikaman:3 medok:2 mek:16 meleur:2 mem:2 menas:19 menasan:2 mer:29 merit:3 mersi:2 mes:28 mesaj:9
meson:12 met:5 metr:3 meur midi mieu:8 mikseur min:10 minui mio mis:15 miself:2 mni:3 moi:45 moin moiti:2 moj
mol mon:249 mond:9 monsieur:9 monstr mont montr:5 mor:10 morando mordr mordu morir:3 morso mort:2 mou:2 mouil
mour mourir:20 mous mov moves mur:9 my:3 nan nej nes:4 neveu:3 ni:4 nie nies:3 ninport noi:2 noir:10 non not:2
notr nou:11 nounou nourison nouvo nu nue:3 nui:17 nuk nul o:5 oblij:3 odeur:5 odixa oel okun ome:17 on:59
onkl:5 ont:7 ora oraj ordr:2 organis:4 os ose:2 osi ot:3 otan:5 otour ou:3 oubli ouver:6 ouvert:2 ouvr ouvri:2
ouvrir overdos:3 ox:2 pali:2 pandr:6 pans:13 papa:15 papi:7 papier:3 par:42 paran:5 pardon park parking:4
parl:18 pars part partan parti:9 partir:7 partou:9 pas:66 pasaj:4 patat patron pe pen pep:2 per:37 perdr
perdu:2 permision person:17 pet:2 peti:26 petit:10 peu:17 peur:18 pie:4 pies:2 pieton:2 pijama:3 pikr pil:2
pin pind pindu pis:2 pisin pistole pixia:2 plafon plant:2 planx plastik pleas plen:2 pleur:8 pleuran pli
plin:6 plint plu:121 po poel poi:2 poign poignard:3 poigne poin poing poison poitrin:10 polis:3 pom:2 pomosi
pompier:2 pon:7 port:17 portabl posar post:2 pot:5 poubel:6 pour:47 pouri poursui pous:6 pouv pran:5 prandr:5
prenom prepar pres presk pri:27 pris:4 priv produi:3 prof:3 proje pti:2 ptit punir qu:13 rabes radiateur
raket:2 rakont:2 ramen ranbard ranj rankontr rantr:22 ranvers:6 ras ravin rdk red:2 redi regard:3 regret
regretere rejoindr:5 rekoi rekomans rekone reku:4 relev:3 remarkere repa:2 repon:13 reserv reson:2 respir:25
rest:4 retar retian:3 retrouv:4 reusi revel:17 reven revenir revian revoir rian:27 rido rigol rivier robine
rod rokad ron roust rout rue:15 s:27 sa:68 sabik sak:4 sal salo samedi:3 samu san:28 sang:11 santen santi
saoul:3 saret:5 se:50 segn:13 sekestr:3 sekou:2 sekouan sekour:6 seks semen ser:12 sera sere:3 serean serisi
servire ses:13 set:3 seu seul:12 sevel si:16 sie:2 siel:2 sifl:2 sigaret:2 siklist silansieu simetier sinon:2
sintur:5 siro sit skarifi:2 skoler skot:4 sna:2 snak soeur:13 soi:2 soir:23 sol:3 solel someon:2 somnifer:2
son:33 sor:7 sort:2 sorti:5 sortir:3 sos:2 sot:8 sou:12 soufr souvan souvian:3 sto stori subi sueur sufok
sui:51 suisid:13 suisider:2 suit suivan:2 suivi:4 suport:3 sur:27 survel:2 sus tabas:3 tabl:2 tan:4 tant:3
tantativ:2 tap:31 te:2 tekst tel telad telefon:5 teleman ter:15 teribl teril termin:2 teson testaman tet:12
tian:4 tio tip:2 tir:7 tiran to:3 toi:5 toilet:2 tol tomb:29 tomban tonton:3 tor tora tou:69 toujour:6 tour:2
tourn:2 tournevi tout:13 toux:16 tran tranbl:3 trankil tranp transpir:3 tranx tras:2 travel:2 traver:3 tre:6
tren:2 tret treteman trin:12 tripot tro:12 tronkoneus trotoir trou troubl:2 trouv:5 truk:4 tu tue:22 tuio
umrsek upadla urjans url:8 urlan urt usban:2 va:21 vandin vandredi vap vax velo ven:8 venir ver:4 vera ves:29
vesel:3 veu:63 veulan vian:15 viand:2 vid:4 video vie:16 vieu:3 viktim:2 viol:12 violan:2 violans:2 viole
violet:3 visaj:4 visio vit:11 vital vitr:2 viv vivant vivr:20 vodre voglio voi:10 voila voir:2 voisin:51
voitur:13 vol:3 volan vole vomi:3 vomir von vot:3 vou:4 voudr:5 voudre voul:2 voule voulu vre vuol wan:3 wekan
wex xak:2 xanbr:8 xanpi xanpignon xant:2 xanti xarabia xarj:2 xat:2 xe xef:2 xemin xemis xerx xerxan xes:31
xeveu:3 xian:5 xil xl xla:2 xof xofaj xos:5 xse:2 xu y:67 б:3 вбити він мене:4 нужна померти:2 помощь скорая
хочу:2 хочуть чоловік:2 я є:3 اريد:2 النجدة:2 اموت:2 ان:2 بدي زوجي:3 ساعدوني قتلي موت يريد يضربني:2
""",
    ),
    "done": (
        22,
        """
ai:10 al ave bon:2 c:8 ce dir:2 dit:3 fin fini:8 ke mersi:3 non otr plu rian:2 s tat termin:2 tou:7 voila:3
""",
    ),
    "dont_know": (
        56,
        """
ai:4 ankor:4 avek avi:2 bof bon depan:2 desid:2 don duno egal en:5 es esit etr:3 fot:3 franxeman ide:5 il
inport jesit ke kesion know koi kom lo m mari me metr moindr mon nie non nse okun:5 pas:24 peu:4 poin reflexi
reflexis rian:4 sa:3 ses:20 so sui:2 sur:2 tou:3 tro:4 tu ver:2 voir:3 vou voul vreman wian знаю не اعرف لا
""",
    ),
    "erase": (
        66,
        """
abou ai:10 anlev:4 anvi anvoi:2 ave ce:9 dan:2 data dati delet:3 detruir dispares disparetr dit:3 don:6 dosi
efas:14 efasi:3 ekri:3 emer:2 es et etr everiting:2 fet:2 gard:3 gardi:2 ide:2 ier il:2 info:2 jam jet kansela
kanselar ke:16 kom kompt:3 list m me mem mes:13 mesaj:5 mie mis:2 moi:6 moj:2 mon:13 my netoi nom:5 numero:3
oubli:3 pas:3 pleas plu:3 poubel pouv:4 pros qu regret:2 remov rest retir:5 rian:3 sa si suit supresion
suprim:11 sur tou:19 tuto usun usunak veu:9 vir:2 voglio votr vou:12 xes видалити видаліть дані моі احذف
بياناتي
""",
    ),
    "greeting": (
        58,
        """
3likoum ale:3 alekoum apel apr bian:2 bianto:2 bisou bon:5 bonjour:16 bonsoir:5 c:2 dam elis:2 elo:2 et fatima
fieu fin god il journ:2 karin koman:2 kompagni koukou:4 ksesk m madam:2 midi moi mon mond:2 monsieur:2 morning
nui ola plu proxen re robo sa:4 salan:3 salu:8 salv siao soir tar toi tou:3 tout va:4 vou:3 wex доброго привіт
ранку السلام عليكم مرحبا
""",
    ),
    "help": (
        70,
        """
? ai:4 anvoi:3 apui:2 ariv:4 besoin bian blok bouton:2 bug c:4 ce:3 dal dedan dir:2 doi:3 don ede:5 eder
ekri:3 ekrir:2 eksplik:2 elp en es euto fer:3 fes fet:2 fot il:2 in kapisko kapt ke:3 kesion:3 klik koi:4
koman:7 kompran:10 kompri:3 komprin lis m:2 marx:3 me metr mieu mintenan moi:3 mon mot nie non nul on:3
otreman ou:4 pas:18 perdu:3 peti:2 plu pom pomok pour:3 pouv:3 qu:4 repet revenir rian:9 rin robo rosumian s
sa:8 sekour servir ses:3 sinpleman sui:5 ta telefon:2 tou tro:3 trouv truk tu understan utilis veu:2 voi:2
vokal votr vou:3 xinoi y:2 допомога не розумію افهم لا
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
        68,
        """
1:3 ai:22 an andi androi ansiani:2 anvi asosiasion:2 ave:2 avek:4 bonjour:3 c:4 ce:2 del depos:4 dir dit:3
domino don ede ekrir ekspos ele:2 elo emer en:3 eu:2 far:2 fer:2 fes fet fikra fil fotbal gli:2 ho:2 ide:30
idea:4 il:3 isi:3 italiana:2 jan jeun jou karti:8 kartier ke:3 kelk:4 ki klub koman:4 kon:2 kopin kusina:2 lik
ma:3 mari mer mes moi:5 mon:8 my notr nou nouvel on:7 ont ore organis:2 osi ouf pans:2 pare parl:4 pas peu:5
plas plin posibl pour:17 presant proje:17 projek propos:8 ptit qu salu:2 serata:2 ses sorganisowak soueter
soumetr:3 star to:2 truk:3 una:3 veu:3 vian vilaj voisin:3 vor:2 vou:13 voudr:5 voudre voulon wan warstati we
wex:2 xar xes xos:4 xsialabin y зробити мене сад у хочу я є ідея عندي فكرة
""",
    ),
    "idea_told": (
        132,
        """
1 12:2 3andi 5 6:2 abi ai:4 aje:3 aler:5 alor amak andikap:2 androi:4 anfan:6 angli ansanbl ansian:2 antr:4
anvi aport apr apran aprandr:8 arab arbr:3 are:3 aret arseleman asosiatif ateli:4 atelier avek:19 avion avoir
babi:2 banket:4 barbeku beb benevoleman besoin bian:8 bio boit:2 bokou bonjour bos boul boulanjeri brokant
bus:4 c:3 ce:9 dam dan:6 dans davoir defil deja deor:2 depui derier:2 devan:5 devoir dexe:2 dial dimanx:2 dis
don:2 drari dsiekmi dsiesi ede eder:3 ekol:7 ele:2 elo emer:5 emerd emere:2 en:3 episeri er ere estat et:6
etang ete:3 etranjer exanj fem:2 fer:22 fere fet feu fiesta:2 fikra film fleur fodr:2 fodre:3 foi:3 fonten
for:3 fot:2 frank:2 fruitier:2 gamin:3 garaj:2 gard gaspilaj glisoir gos gran:3 gratui gren greni gril group:4
ide:3 il:10 informatik:2 instal:2 interne isi iver jan:8 jardin:5 jardinier jean jemer:2 jet jeu:3 jeun:13
jimnas journ:2 kadi kaf:3 kan:2 kanal kantin karti:6 ke:6 keak kelk ki:5 kid kla klub:3 koin:2 koking kolej
kolejian koli kom komposteur konkour konversasion koudr:2 kour:4 kours:4 koutur:2 kovoituraj:3 krep krer:3
kuisin lan lans lasosiasion legum:3 lekol lektur leur:4 librari lieu:2 lign lik lil limeubl livr:2 lokal:4
longtan loto lsit m3a ma:3 maman:6 mami:3 mank:5 mansuel:2 mar mardi marx:5 matin:3 mer:2 meri merikour
merkredi meson met metr:8 min mineur mobilet:2 mod moi:4 moin:2 mon:3 mond mur musik:3 ndiro netoi:2 nik noel
nou:4 nouvel o of ogro:2 ombr on:30 ont opital organis:7 otodefans otr ou outil ouvrir:2 oxan panier pans
papi:2 papier:2 par:2 paran:3 park:5 parku parl:2 partaj:2 partir partou:2 pas:8 person:4 peti:4 peu:3 peuvan
pex pie pik pin:2 pindr pk plant:3 plas:2 plin plu:2 plusieur post potaj poubel:2 poul pour:42 poure:5
pourkoi:2 pre:2 profi proje:2 propos:2 pti puis:2 qu:4 rakont rakontan ramas ramasaj ramen rand ranplir rat
rep repa:3 repar:4 repindr retap retret retrouv:2 rev rian:2 roulan rue rux s:3 sa:2 sal:3 samedi sasiadow
savan sdf se:3 senior ser:3 sere:6 servis ses:3 seu seul:3 sin sinema:2 sirk sit:7 siti siting skrabl smal:2
soeur soir solider:2 solo soup:2 sprsatani srobik:2 star:2 stok sui suisid suprim:2 sur:6 tart te:2 teatr:2
teril:3 terin:2 to:2 toi:2 top tou:3 tournoi transpor trenan trikot troi troup truk:3 vandredi velo:3 venir:3
veu:5 vid:2 vie:2 vieu:2 vit voila voir voisin:3 voitur:2 voro vou voudr:6 voudre:7 wa7 wan woman woul
xandeleur xemin xer xerx xes:2 xian xildran xod:2 xoral xouet:2 xse xsialbin y:8 z
""",
    ),
    "insult": (
        33,
        """
ankul as band:5 bon boufon c debil:2 degaj enerv es:5 espes:3 ete:3 fdp ferm fout frit gril gro:2 idio idiota
inkapabl jul:2 kas koi kon:6 konar m ma merd:2 nas ntm nul:5 ou pin povr:2 qi qu rian:3 robo serv:2 ta tg tip
toi tu:6 vou:6 vreman vtf
""",
    ),
    "menu": (
        18,
        """
akuel:4 bouton debu:3 menu:9 moi montr plu prinsipal rekomans:2 retour:2 retourn revenir:3 veu:2 voi
""",
    ),
    "my_data": (
        51,
        """
abou adres ai:3 anrejistr anvoi ave:13 avek avoir c:2 ce:13 dan:2 data deja dit do don:9 dosi:2 droi emer et
famil fix gard:9 il info:9 informasion:2 iou just kalepin ke:14 kel:3 ki know koi:10 kom:2 kombian:3 kopi:4
longtan ma:2 me mes:11 mesaj moi:13 mon:8 montr:3 my nom:2 not:3 numero:3 pandan perso personel peu:2 pom
portabilit qu:6 rgp sa sav:7 savoir:3 sur:9 tan:3 telexarj tou:2 tout veu:6 voir:5 vot vou:29 wat xes y:2
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
        101,
        """
ai:2 anul:2 apr arn avan ave bian:2 bianto bonjour bonsoir c:36 ce:8 ci:2 dan dantist dat:14 deja:2 demin:2
derni desanbr dit:2 e ele:3 en:5 es:2 eur:9 fabrik:2 fet:3 fini:2 foi ijtima3 il:4 inta is:2 janvi:2 je jes
jour:5 journ jusk kalandri kan:33 kando ke:8 kel:15 kelk kiedi:2 koi kom komans kombian:2 kou lievin mansuel:3
maxin mem mersi meting:3 midi mintenu:2 moi moin moman mon neks:2 oktobr on:5 ora ou:4 partir pas:2 perdu
peu:4 pleas pour:4 prevu:2 proken:2 prox1 proxen:13 proxin:4 qu:4 rand:4 rankontr:2 rat report rest retrouv
reu:2 reunion:33 reunis:3 reven riunion sa:8 savoir:2 se:4 sera soir:2 son spotkani:2 sui tan te:2 tim tomb:2
tou toujour:3 tout tu uit vakans vandredi:7 ven venir:4 voi:5 voir:2 votr:2 vou:18 voudr:2 wan wat xes:2 xos
y:7 зустріч коли الاجتماع متى
""",
    ),
    "no": (
        53,
        """
15 absoluman ai:2 akor ans anvi:2 besoin bon c:5 dsiekuj et grasi instan interes:2 ira:2 jam:3 ke kesion:2 m
mersi:3 mintenan:2 moi moman negatif neni nie:2 nin no:2 non:25 ors pas:26 pour:3 prefer sa:9 serteneman
sureman surtou tank tou va veu vie vreman дякую ні:2 شكرا لا
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
        88,
        """
06 1 12 34 56 78 ai:2 alo animatris:4 apel:9 apran ariv ave avek:3 avoir:8 besoin:2 boit bonjour bou buro c:9
ce dam:3 derier:3 diskut don ekrir:2 eksplik ele:2 elis:13 en:2 ete etr farel fil il:2 joignabl:2 joindr:4
kalkuno kan:3 ke kel:2 kelk:18 kin koi:3 koman:4 kon konserv kontak kontakt kos:3 ksi kslowiekian m:2 mari
maxin:2 me:5 moi:6 moian moj mon:3 ned numero:7 on:4 ou:3 parl:17 parlar pas:6 pasaj:4 person:7 peu:16 pluto
porosmawiak posibl:3 poso pour poure pouv:2 prefer:8 qu:2 rand:2 rankontr rapel:5 responsabl:3 robo:3
rosmawiak s se ses set somebodi someon speak talk telefon:13 to:2 truk umin:2 veu:9 viv:2 vivan voi:2 voir:4
votr:2 vou:20 voudr:4 vre:9 xes:2 xse y:8 z:2 з:2 людиною:2 можна можу погано поговорити:2 розумію французьку
чи я اريد التحدث شخص مع
""",
    ),
    "reminders_off": (
        62,
        """
ai:7 alert:3 anlev:4 anul anvi aret:7 avertir basta besoin:9 bon:3 bonjour c:3 dat dekox demenaj desaktiv:2
en:2 etr:3 inutil koup:2 list:2 m me:16 mes moi:4 mor nie no not:2 notifikasion:6 on:2 pas:9 pen:2 plu:21
pour:2 pouv preven prevenir:3 prevenu:3 previen promemoria prsipomnian qu:2 rapel:39 redir reminder resevoir
retir:2 reunion:4 sa:2 san souvan sto:4 sufi tro:2 veu:10 vos:3 vou:2 xse нагадуите не
""",
    ),
    "reminders_on": (
        71,
        """
ai:3 aktiv alarm alert anvoi:5 avan:6 averti avertir befor:2 bian:5 c:2 ce dat:6 de:2 dir dit don doubli edere
es et etr:6 fer fet:3 forje fot il:3 in iou:2 jam jemer:2 joubli kan:7 ke:2 kouran:2 m:3 manvoi matin:2 me:16
mes:2 mesaj:10 met:3 moi:27 notifi:2 on oubli:5 oui:2 pans:2 par:2 pas:2 peti:2 peu:3 peur:2 pour:3 pouv:6
preven:6 prevenir prevenu:3 previan:3 pros proxen:3 prsipomniek pti rapel:23 redir remet remin reunion:8
rikordami risk s sa semen:2 sera ses si sifl sign:2 sinon:3 so sui te:2 teks:2 ten tenu tet tou tu:5 vel:14
ves veu:7 vou:9 voudr:2 y:3 мені нагадаите ذكرني
""",
    ),
    "skip": (
        41,
        """
ai:2 anvi apr c desu:2 dir:4 jok:2 kesion:2 mon neks non on:3 otr pas:12 pasaj:8 pason:2 pomin prefer:4 priv
regard repon repondr:6 repons rian:2 sa:4 salta sap sel:2 set ski sot:2 suit:2 suivan:2 suivant tour veu:4 vou
xos пропустити تخطي
""",
    ),
    "stop": (
        63,
        """
ai:3 anvi anvoi:2 aret:17 ase avek blok bon:2 c:2 desabon desinskripsion desinskrir:2 ed ekrir:2 ekriv ekrivi
en:3 fout interes it jaret ke kit kontakt kontinu lax:2 les:4 m:7 manvoi mar me:4 mekrir mersi:2 mesaj:8
mintenan moi:7 okun on:2 par partisip pex:2 plu:15 prsestan resevoir:3 rian:3 sa smetila souet span sto:11 tou
trankil:2 unsubskrib veu:9 vos:2 votr vou voudr досить стоп توقف كفى
""",
    ),
    "thanks": (
        52,
        """
adorabl anlev avoir:2 bardso bas bel bian:3 bianto bokou:8 bon:2 bravo c:8 ce:2 dsiekuj ede:3 ekout elis epin
et ete:3 fet:2 fier fon gramin gran grasi:2 infiniman:2 info iou:2 jantil:3 journ:2 ke:2 koeur kol m:3 me
mersi:30 mil:2 mux not ok:2 par parfe:2 pie pour:4 rand rapid remersi repondu:2 repons sa servis si sinpa so
sup:2 tank:3 top:2 tre tro vit votr:5 vou:10 xapo:2 велике дякую:2 بزاف جزيلا شكرا:3
""",
    ),
    "unknown": (
        1386,
        """
0:2 03 12:2 14:4 15:3 17 18 1906 1950 20 2010 3:5 30 4 5 67 72 8:2 80:3 81 90 a:2 abandon:3 abel abi abim
abit:4 abitan aboi abri abribu adapt adieu:3 ador:4 afix:3 agrikulteur:3 ai:115 aje:5 ajout akompagn:2 akor:2
akordeon akoux:3 al:2 alarm:2 ale:2 aler:3 alkol alkolik alokasion alor:3 alum ame amen ami:4 amoureu:4 an:8
anbians anbulans andikap andormir androi:2 ane:5 anfan:60 animateur:2 aniverser ankor:8 anlev anpex ans:20
ansanbl:5 ansian:4 ansint anter:2 antr:3 anvi:16 anvoi aparteman:5 apel:9 apli aport apr:9 apran:2 aprandr:10
aprenan apui arbr:8 aret:9 aretan ariv:2 ark:3 arm armoni arsel:5 arseleman:6 artifis:6 as:2 asanseur:2 asar
asdfg ase:4 asertiuio asi asidan:8 asosiasion:3 astm atan:4 atandr:3 atansion:2 ateli:17 atelier:2 avan:4
avantur ave:2 avek:91 avoir:10 axe axet axev bagar:4 bak:3 bal:6 balad balankoir balkon balon:7 banbini bank
banket:7 bapom bar barbeku:10 bark bas:3 baske bat:16 batan:3 batel bateri:4 batiman:3 bato baton batr:4
batu:9 beb:7 bekil bel:3 bes besoin:3 betis:3 bex bian:24 bibliotek blabla blanx:3 bles:5 bleu blok bo:4 boi:8
boir boit:2 bokou:5 boks:9 bol bomb bon:10 bonbon bonjour:2 born bos:4 bou:7 bouj:6 boujan:2 boul:2 boulanjeri
boulo:2 bourik boutel:2 bouton:4 boux bra:4 brikol:3 brikolaj bris:3 brokant brui:13 brul:12 bu:2 buro bus:11
buve buvet c:70 ce:46 ci dam:4 dan:85 danj:11 danjereu:4 danjereus:3 dans:2 dansan dat dealer deba:3
debordan:3 dedan defandr defans:3 defibrilateur:4 degout deja:2 deju dejulas dekroxaj demand:2 demandan demar
demenaj demin:3 demolir demonstrasion deor:5 depo depui:14 derier:3 derni:8 dernier:7 desanbr desandr desed:2
desin desol desou desu:8 detekteur detrui deu:8 deuil:2 devan:21 devian devoir devre:4 dexe:5 dexerban dexir
dimanx:11 dir:3 direktris diskut:2 diskutan disparetr:4 disparu dispo disputan dit:11 dix dj doi doig:2
dokteur:4 domestik domisil don:12 donk:4 dor:7 dorman dormi dos:8 dou douleur douloureu dous doux dukas dur:3
edan ede:12 eder:14 edukateur eglis:4 egou ekip ekol:28 ekout ekran:2 ekri:4 ekrir:7 eksist eksplik:3
eksplos:4 ekspo:3 eksposision elastik:2 ele:33 eman:2 eme:3 emen emer:6 emere emerean en:96 enui:9 enuian er:6
erb:3 erison erit es:2 esans eskalad eskali:2 eskalier:2 eskap:2 et:75 etaj etang ete:24 etouf:9 etoufan etr:5
etrangl:2 etranglan etud etudi eu:13 eur:13 evanoui evanouir evit ex:2 exapeman:3 exek:2 fabrik fakteur:3
faktur:3 fale famil:2 fan:2 far farmasi fasebok:2 fatigan fatij:8 feli:7 felisit fem:20 fenetr fer:34 fera
fere ferm:14 fes fese fet:63 feu:46 fiesta:11 fil:68 film:10 fin:10 fini:2 finir:5 finira finison fixier
fleur:5 fleurir:3 flik flinj fodra fodre:8 foi:5 fol:2 fon:11 fonten:2 for:7 fore:2 forfe formasion:3
formuler:4 fors:3 forum fos fot:43 foteuil foto:4 fou:6 foudr four foutu fox frank:3 franxeman:2 frap:13
frapan frer:5 frit froi:4 froid fui:2 fum:7 fuman fusil gagn gam:2 gamin:9 gar:7 garaj:3 gard:8 gardian
garkon:3 garou:2 gas:7 gato:5 glas gofr gogl gonfl gorj gos:5 gou gout gran:12 grand:2 gras:2 gratui grav
greni gril grip grisou gro group:10 ide:17 idio:2 ier:11 ieu il:124 ils:9 imeubl:4 infirmier:4 inpatians
insandi:5 instan insti interes interne:2 invandu invit:2 irespirabl isi:16 iver:2 jador jam:4 jan:24 janb:5
jandarm:3 jantil:3 jardin:18 jardinaj jean:2 jel jem jenial jenou:6 jer:4 jest:3 jet:6 jeu:8 jeudi:2 jeun:30
jiardino jidon jignol jitar joi:10 jor jou:9 jouan:7 jour:6 journ:3 judo:2 juile:3 jul jusk kaban kabl:3 kaf:9
kafetier kaka kalandri kalori kamera kamion:6 kan:24 kanal:2 kanar:2 kanbr kanpagn kanping kans:4 kantin:3 kar
karabin kardiak karefour:2 kart:6 karti:28 karting karton kas:14 kasern katastrof:2 katolik katr:2 kav:5 ke:26
kebab:2 kel:4 kelk:8 kesion:7 kesioner:2 kevin ki:33 kil kit:2 klak klas kle kler klimatik klou klub:10 kod
koeur:17 kogn koi:3 koin:3 koins:3 kok kolej:5 kolejian:3 kolekt koler kom:6 koman:2 komans komba:3 kombatan
kombian komemorativ komers:5 kompagni:3 kompos kompran komprandr kompri:2 kompt komun kon:2 kone:4 kones
konesan konese konferans konjugal konjugeson konkour konser:3 konsian konsol:2 kontan kontr:9 kontrer kopin:7
kord:4 koron:2 kos:8 kot:4 kou:17 koud koudr koul:2 kouloir koup:17 koupl:2 kour:14 kouran:2 kouri kourier:2
kourir kours:2 kousin:3 kouskou kout:2 kouto:8 koutur koux kovi krak:3 kram:2 krer krev:14 krevan krex:2 kri:3
krian:6 krim kris kroi krot krout kuelir kuisin:10 kuisinan:2 lak:2 lan:10 lanbians lanj:2 lanp lanpader
lasanseur lekol:2 les:2 leur:7 lev libr:3 lieu:3 lievin lign lil linj lir:3 lis lisan:2 list:2 lit:2 livr lo
loi:2 loier loin lojeman lokal:7 lol:12 loto:2 lou:5 lourd:2 lui:3 lumier lundi:3 lunet lut:2 m:31 ma:83
magasin maji makron mal:31 malad:17 males maman:7 mami:2 manj:8 mank:4 mansuel:6 mar:10 mardi:3 mari:38 mariaj
marok maroni marx:23 mas masaj masakr mask masu mat:8 maternel matin:3 mdr:7 me:79 medesin:4 mediasion
medikaman:2 mem:2 memoir:2 menuisi mer:24 meri:17 merj merkredi:3 mersi mes:48 mesaj:8 meson:19 met:3 metan
metr:5 metra meur:8 meuran:4 meurtr:2 midi:4 mieu:3 mignon mikseur min:12 mineur:5 mintenan:3 mis:6 miser:2
mister moi:22 moin:2 mokeri mom mon:171 mond:13 monsieur:2 montagn montr:5 monuman mor:59 moral mordu:2
mort:10 mortel:2 mot moto:4 mourir:16 moustik mov:4 moves munisipal:3 mur:7 murd musik:4 musisian naj:3
natasion naval ne:2 nej nerf:2 netoi:2 neuf:3 neveu:2 ni nixoir noel:2 noi:6 noiad noian noir:6 nom non:3
normal nos:3 notr:4 nou:14 nouvo nui:13 nul numero:2 o:6 odeur oel oeuf ogmant ojour:2 ok okasion okup:3
omaj:2 ombr ome on:155 onkl:3 ont:23 oper operasion:3 opital:7 opr ora:5 oraj ordinateur ore orel oreur:2
organis:4 organisasion orjel osi:7 ot otist otodefans:2 otr:6 ou:7 oubli:3 oui oulala outil ouver:3 ouvert
ouvrir:2 pake pali:2 pan:6 pandan:2 pandr pandu pani pans panx papa:4 paperas papi:6 papier:5 par:22 paran:7
pardon parel park:9 parking:2 parkour:2 parl:28 parlan:3 parol:6 partaj:3 partant parti:6 partir partisip
partou:3 pas:65 pasaj:16 pasteur:2 pat patin patron patur pen per:16 perdu:9 permanans:2 permi person:19 pet:7
petank:2 peti:24 petit:8 peu:41 peur:17 peuvan pex:2 pexeur piano:2 pie:3 pies:3 pieton pijon pin:5 pindr ping
pintr pintur pisin pist:5 pla:2 plak plan planet plant:4 plas:10 platr plegnan plen:3 pleu:3 pleur:3 pleuran
pli plin:5 plomb plombi plu:56 plui pluto:2 poignar poin poing poison:4 polis:9 polisier pologn polon:2 polu
polusion pompi:8 pompier:11 pon:3 pong populer port:15 portan portre posan post:2 pot:3 potaj:2 poubel:15 poul
pour:153 poura:2 poure:11 pourean pous pouset:2 pousier pran prandr pre:3 premi premier:5 prenan prepar pret:2
prevansion:2 prevenir pri:13 pris:2 prison:2 pro proje:10 protej prox proxin psi pub publik:3 pui:2 pv qu:3
radar radio rakont:3 rakonte:2 ral ralantiseur:4 ran:2 rand randr ranferm rankontr:5 ranp:2 ranplir:3 rantr:5
rantran ranvers rap:2 rapel:3 ras rat:4 real redon:2 refer:5 refet refuj regard:2 rejoindr rekor:2 rekr reli
remersi remersieman remork:2 repa:2 repar:4 reparasion repin repon:7 repondr:2 repons res residans reson
respir:7 rest:2 restan retar:3 retret:12 retrouv reunion:8 revel revenu revian revis revivr rex rexerxan ri
rian:17 rigol:5 rir:13 rivier robo:5 rodeo roi ron:2 rouj:7 roul roulan:3 roulo:4 rout:5 rue:22 ruel ruin rux
s:21 sa:59 sabl saj sak:3 sakr saksofon sal:35 salet samedi:2 samu:2 san:21 sandrin sang:6 sant:2 santir
santr:5 saoul:3 sapin savan savoir:3 se:52 segn:3 sekond sekour:11 sekourir sekourism sekret sekurit:2 self:3
semen:4 senior sep separ:2 separan ser:3 sere:2 serinj seris seron servir ses:28 set:15 seu:2 seul:22 si:9
siel siksiem simetier:2 sin:3 sinema sink:2 sinkant sit:2 siti six skat:2 skoler:3 skor skot skou skulptur
soeur:6 soian:2 soif soignan:2 soignant soir:30 solda solel:3 solitud solo son:27 sor:4 sortan sortir:3 sos
sosial:3 sosis sot:9 sou:6 soufl:2 soufran soufrir soup:3 souvan:2 sov:6 sovaj sovan sox speak spektakl:3 spor
stad:2 staj:5 sto stres studio sui:75 suis:3 suisid:5 suiv suivr:3 sumba sur:41 survi tabl:6 tag taksi tan:10
tant:4 tap:18 tapan:6 tape tapi tar tart tax:2 teatr:7 tel:4 telefon:10 teleman:3 temoign ter:3 teril:2
terin:6 tet:11 tian tike timid tir:13 tiran:3 to tobogan:2 toi:6 toilet tomb:29 tomban:3 tondeus tot:2 tou:30
toujour:2 tour tourn:2 tournan tournoi tout:6 toux:4 traje trak:2 trakteur:2 tranpolin transpir travel:8
traversan:3 travo:4 tre:2 trenan tresor tri trikolor trikot trin trist:2 tro:21 troi:4 troisiem tromp trotinet
trotoir:7 trou:4 trouil:2 trouv:4 truk tu:4 tuan:9 tue:42 tuer tueri:6 tueur tva ui:2 urj urjan:3 urjans:3 url
usin:2 util va:27 vakans:3 van:2 vandredi:6 vantous varisel veku:2 velo:7 venir:19 venu:2 ver:4 vers ves:14
veu:27 veuf veulan:2 vian:13 viandr:3 viandra:2 vid:4 vie:16 viel vien:2 vienan:3 vieu:14 viktim:3 viktoir
vil:2 vilaj:3 ving violan:2 violans:12 vis:3 visit:5 vit:6 vital vitr:2 viv vivr:9 voglio voi:7 voian:3
voir:12 voisin:50 voitur:16 vol:4 voleur volonter:3 von:2 vos:7 vot votr:14 vou:16 voudr:14 voudre:10 voudrean
vu wan xak:3 xakun:2 xaleur:3 xamelan:2 xanbr:2 xanjeman xanson xant:3 xanti xar xarj xarm xart xas:3 xaseur:3
xat:9 xato xer:8 xerx:10 xes:17 xeveu:3 xian:16 xod:6 xodier:3 xodron xofaj xomaj:2 xoral:2 xos:3 y:57 для
дітеи зробити сад хочу я اريد اعمل ان حديقة للاطفال
""",
    ),
    "what_is_this": (
        87,
        """
1 afix ai:3 aje angaj are arjan arnak asosiasion:4 ave avek avoir bin bisogna boit c:36 ce:5 dan:2 derier
don:2 e ede eksakteman eksanpl eksplik:2 en:4 es:2 ete:8 etr fabrik:10 fet:5 fot:5 gagn gratui ide il:2
informasion inskri iou is istoir jan just:2 kan ke:5 kel:2 kelk kesta ki:14 koi:28 kok koman:4 kombian
konsist:2 kos kout kox m:2 ma:2 marx:2 maxin:2 mem:2 meri:3 moi:3 moin mon mond:2 numero o on:2 organis ou
ouver pagar papi parl:2 partener pas:3 pasaj pe pean:3 per:2 person peu:2 plu:2 politik pour:5 prinsip:2
proje:4 qu:6 rapor reserv reunion robo:3 sa:16 savoir se:2 ser:5 serieu serv si son sui tis tou:2 trouv truk:4
tu:2 venir:4 vie votr:8 vou:15 voudr vu wat wo xos y це що ما هذا
""",
    ),
    "where": (
        76,
        """
adres:2 ai aler:3 androi:4 aret arn:2 asesibl batiman bus:4 c:30 ce:2 dan:8 dir doi:4 dond eksakteman:4 ele:2
en:2 ete:6 fes foi gar:3 il is:2 it kas ke kel:14 koi koman:4 komun kon kot:2 ladres:2 lan:4 lieu:3 lievin
loin:3 me:2 meri:3 meson meting on:3 ou:33 parking pas:5 pasaj:4 perdu peu pour:3 pouv proxen randr rankontr
res reunion:9 rue:3 s sa:6 sal:6 salomin se:8 set:2 sitoienet situ sui te trouv:5 va vandredi:2 venir:3 vian
vil:4 voitur vou:7 wer:2 xos y:3 де це المكان اين:2 وين
""",
    ),
    "who_reads": (
        71,
        """
afix ai ale:2 aler anonim:2 anrejistr antr:3 asistant avoir beleur c:16 ce:12 derier desu dir:3 dis:2 don:3
ekri:5 en:3 enui fet:3 gard ide in info:2 isi:2 jan jekri kaf:7 kan ke:14 kelk:2 ki:17 koi:3 konfidantiel:4
ksita kto lej li lir:5 lit:4 lu lus mari:2 maxin me mer meri:3 mes:7 mesaj:6 met moin mon:12 mond montr nom:2
nou:3 numero:2 on ora otr ou:4 par:4 pas:7 patron person peu:5 peur polis priv:3 qu regard repet repons:2
rest:4 revand risk sa:12 savoir:2 sax:2 se:2 sekre:3 sekurit son:2 sor sora sosial tis to tomb tou:3 va:8 veu
vie voi:6 voir:5 voisin von:2 vou:13 vu wo xi y:2 хто це читає من يقرا
""",
    ),
    "yes": (
        82,
        """
15 afirmatif ai akor:8 ale:3 ans antandu:2 avek:3 bian:7 bon:2 c:7 eksak eksakteman et fet:2 gran ies inpek
ke:2 koman marx me:3 mes moi:3 nan nikel ok:9 oue:7 oui:22 parfe:2 pas:3 plesir:2 pour:5 pourkoi problem pros
roul sa:9 san serto si:2 sir sousi:2 sui:2 sup sur:4 tak:2 tou:2 va:3 vas:2 veu:2 volontier y:4 звичаино так:2
شكرا نعم
""",
    ),
}
