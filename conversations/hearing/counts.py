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
        1227,
        """
10:3 11 12:5 13:3 14:4 15:4 16:2 17 19 20:2 200 25 2em:2 3:5 3em:3 4:4 40:2 41:2 4em:2 5:2 5em 6 6e 74 8 80 81
8em 9 abregin abus adieu:12 adult afer:3 agres:7 ai:163 aje akoux:2 akt:2 al:3 alarm ale:8 aler:4 alians
alonj:4 alsem amasar:2 ami:5 an:2 anbal anbras anbulans:3 andor:2 andormi:2 andormir ane:2 anfan:29 anferm:20
anferman:2 angourdi:2 animateur:2 ankor:11 anlev anpexera anpris ans:33 ansian ansint:6 antan:8 antandr
antandu antel anter antr:3 antran antreneur anvi:22 anvoi:6 apar aparteman:2 apel:7 apr:8 aranjera aranjere
arax arbr are:5 aret:8 arier ariv:10 arjan:3 arm:2 arsel:6 as:2 asanseur:2 asid asidan:7 asiet asosiasion
asperj astm:2 atak atan:4 atandan:2 atandr atansion atax:2 ataxan ateli atir aval:16 ave avek:82 avoir axet
babsia baf bagar:2 bal:3 balans balkon:6 band:3 bando banket:2 bar:6 barikad bas:11 bat:17 batan:5 batiman
baton:2 batr batu:6 bav bea:3 beating beb:22 begnoir bel:3 benevol bes besoin:2 bet betis:4 bian:5 bianto
bij:3 bin:2 bisar:7 bix blank:3 ble bleding bles:7 bleu:17 blok bo:12 boi:6 boir boit:10 bokou:7 boks bon:7
bonbon:4 bonjour:5 bonsoir bor:3 bot bou:4 bouj:13 bouji boulo:2 bour:2 bouskul:2 boutel:2 bouton boux:4
bra:22 bravo breating brike brul:17 brulan:2 brulur:2 bu:15 buk bus:4 but:2 c:37 ce:26 dam:6 dan:137 danj:2
daval de debord:2 debou:2 dedan:6 definitiveman defons:2 degr deja:3 del delir demand:6 demi demin:10 demont
deor:8 depui:31 deranj derier:2 derni dernier:4 desan desandr desans desed desid deskali desou:3 desu:14 det
detrui deu:9 deuksiem devan:31 devian:5 devien devr:2 dexarj diabetik:2 die:2 diferans din:5 dir:8 dire dis:3
disan dispare dispares disparetr:3 disparu:3 dit:47 dix dmourir doi:2 doig:2 dokteur:3 dolipran:3 domisil:2
don:9 dor:9 dorm:2 dorman:3 dormi dormir:6 dos:2 dosi douleur:3 douvrir doux:2 droi:2 droit droj:6 dun dur ed
ede:10 edukateur efas efondr:2 eglis egorj eklat ekol:10 ekri:8 ekroul:3 eksist:4 ekskus:2 eksplos:4 el:2
ele:70 elektrik:3 elektrokut:2 elev:2 elp:5 em eme:3 emen emoraji en:92 epilepsi:2 epou er:6 erupsion es:2
ese:7 eskali:12 eskalier:3 esper et:152 eta:2 etaj:4 etang:2 ete:12 etinsel:4 etoil etouf:7 etr:12 etrangl:6
eu:3 eur:4 eutatemi:2 evanoui:2 everi ex:15 exapan fale famil:3 farmasi fas:3 fatij:2 fe fem:17 fenetr:4
fer:25 ferm:4 fes:8 fet:73 feu:28 fiesta fieu fievr:4 figur fil:72 filet film filman fin:4 fini:3 finir:12
finis fir flakon flam:4 flamex flanb:2 flinj foi:6 folowing fon:3 fons for:6 fors:20 forsan fort fos:2 fot:4
foto:8 fou:2 fourxet fout foutr:9 fox frap:37 frapan frer:19 friteri friteus:5 froi:3 froid:2 frot:2 fuit:4
fum:14 fusil:7 gamin:12 gar:20 garaj:4 gard:4 garkon:3 gas:16 glas glis:2 gonfl:3 gonflan gorj:4 gos:10 gou:6
goufr gox:3 gran:14 granj:2 grav:3 graveman gri:2 grif gru he:5 ia ide:13 ier:15 ieu il:280 ils:27 imeubl:6
inanim ine injer inkiet inkonsian:2 inkonsiant insandi:4 insta insulin insult:4 interdi io:2 ira ire is:7
isi:2 isu:2 iting its ivr ixi jam:3 jan:3 janb:4 jandr jantan:3 japel jardin jaret jariv:2 jatan:2 javel:5 jel
jemer jen jesit jet:10 jifl:3 jikl jit jor jos:2 jou:2 jour:17 journal jul jumo jusk:3 juska jusko just ka
kabl:2 kagoul:2 kaj:6 kakoet kal:2 kalm kamera kamion:2 kan:24 kanal:6 kanping kans kar:4 karabin:2 kardiak:4
karelaj kares kart karti:2 kas:15 kasan kask katr kav:8 kax:2 kaxe:9 kaxet:3 kaxeton ke:68 kebab kekxos kel:8
kelk:18 ker keu:2 ki:27 kil:13 kilometr kit klak klas kle:4 klop klub knif koeur:5 kogn:6 koi:9 koins:13
kokar:2 kolej:14 kom:10 koma kompa kompagnon:3 kompleteman komporteman kompot komprim:2 kompt:6 kompteur
koneri:2 konesans konetr konfi:2 konfisk konjoin:8 konjugal konsian kontinu:4 kontr:12 kontrol konvuls:6 kop
kopin:32 kor:2 kord:6 koron kot:11 kou:22 kouet:2 kouloir:2 koup:6 kour kouri kousin:5 kouto:19 koux:5 krak
kram:5 kran krax:5 krepit krev:8 kreve krex kri:10 krian krin kris:10 kroi:8 krout kuis:2 kuisin:10 kulot
kut:2 lagrikulteur lam:2 lan lanj lantereman lantijel lapar:2 lasanseur lav lavabo lax le led leglis lekol:3
lemen leo ler:2 les:14 lesan:3 letr:6 leur:4 lev:7 levi levr:4 lexel lign lila limeubl:4 linj lintere lis:3
lisansieman lit:8 lo:3 lodeur loeuf lokal longtan:2 lorel:2 lui:23 luil lunet m:82 ma:195 madam:2 mal:34
males:4 maltret maman:16 mami:9 man mandormir manferm manifesteman manj:14 mankera manpex mansuel:2 manto:2
manvoi manx mar:2 mari:60 marito mark marx mas:5 matan matin:7 maxet maxin:2 me:223 medikaman:3 medok:2 mek:18
meleur:3 mem:4 menas:19 menasan:2 mer:33 merd merit:3 mersi:3 mes:35 mesaj:11 meson:13 met:8 metr:3 meur midi
mieu:9 mikseur min:11 mintenan:2 minui minut mio mis:19 miself:2 mni:4 moi:51 moin:2 moiti:2 moj mol mon:294
mond:10 monsieur:10 monstr mont montr:6 mor:11 morando mordr mordu morir:3 morso mort:2 mot mou:3 mouil mour
mourir:21 mous mov moves:2 mur:13 my:3 nan nej nes:5 neveu:3 ni:5 nie nies:3 ninport noi:2 noir:10 non:4
normal not:3 notr:2 nou:13 nounou:2 nourison nouvo nu nue:5 nui:21 nuk nul:2 o:8 oblij:5 odeur:6 odixa oel
okun okup ome:18 on:70 onkl:5 ont:12 ora oraj ordr:2 ore oreur organis:5 os ose:2 osi ot:3 otan:5 otour ou:4
oubli ouver:7 ouvert:2 ouvr:2 ouvri:2 ouvrir overdos:4 ox:2 pali:2 pandr:6 pans:14 pansion:2 papa:17 papi:9
papier:3 par:54 paralisi paran:8 pardon park:2 parking:4 parl:24 pars:2 part partan parti:11 partir:7
partou:13 pas:76 pasaj:5 pasepor patat patron:2 pe:2 pen:2 pep:2 per:45 perdr perdu:2 perkut permision
person:18 pes pet:2 peti:27 petit:11 peu:19 peur:19 pie:4 pies:3 pieton:2 pijama:3 pikr:2 pil:3 pin pind pindu
pis:2 pisin pistole pixia:2 plafon:2 plaket plant:3 planx plastik pleas plen:2 pleur:8 pleuran pleurera pli
plin:7 plint:2 plu:143 pluto po poel:2 poi:3 poign poignard:3 poigne poin poing poison poitrin:11 polis:3
pom:2 pomosi:2 pompier:2 pon:7 port:20 portabl:2 pos:2 posar post:3 pot:8 poubel:7 pour:55 pouri poursui
pous:7 pouv pran:6 prandr:5 prenom prepar:2 pres presant presk pret prevu pri:32 pris:4 priv:2 produi:4 prof:4
proje propos prostitu pti:2 ptit pue punir qu:21 rabes radiateur:2 raket:4 rakompagn rakont:2 ramen ranbard
randu ranj rankontr rantr:25 rantran ranvers:6 ras ravin rdk red:2 redi regard:5 regret regretere rejoindr:7
rekoi rekomans rekone reku:4 relev:3 remarkere remis repa:2 repan repon:15 reserv reson:2 respir:26 rest:5
retar retian:3 retourn retret retrouv:5 reunion reusi revel:20 reven revenir revian:2 revoir rian:27 rido
rigol rivier rober robine rod:2 rokad:2 ron rou roust rout rue:18 s:40 sa:78 sabik sak:4 sal salo samedi:3
samu san:31 sang:12 santen santi saoul:3 saret:5 se:60 segn:15 sekestr:3 sekou:3 sekouan:2 sekour:6 seks:2
semen:2 ser:14 sera sere:3 serean serisi servire ses:20 set:6 seu seul:15 sevel si:20 sider sie:2 siel:2
sifl:2 sigaret:2 signal siklist silansieu simetier:2 sinon:2 sintur:7 siro sit six skarifi:2 skoler skot:4
sna:2 snak soeur:15 soi:3 soir:26 sol:3 solel someon:2 somnifer:3 son:40 sor:8 sort:2 sorti:6 sortir:3 sos:2
sot:9 sou:14 souet soufr soulaj souvan souvian:3 sto stori subi sueur sufok sui:61 suisid:13 suisider:2 suit
suivan:2 suivi:4 suport:3 sur:36 survel:2 sus tabak tabas:4 tabl:2 tan:4 tant:3 tantativ:2 tanto tap:34 tapan
te:3 tekst tel:2 telad telefon:7 teleman ter:18 teribl teril termin:2 teson testaman tet:14 tian:4 tio tip:3
tir:8 tiran to:3 toi:6 toilet:3 tol tomb:34 tomban tonton:3 tor tora tou:80 toujour:7 tour:2 tourn:3 tournevi
tout:15 toux:17 touxe tran:2 tranbl:3 trankil tranp transformateur transpir:4 tranx tras:3 traseur travel:4
traver:3 tre:7 tren:2 tret:2 treteman trin:15 tripot tro:15 troi:2 tronkoneus trotoir trou troubl:2 trouv:5
truk:6 tu:2 tue:26 tuio umrsek upadla urjans url:9 urlan urt usban:2 va:24 vandin vandr vandredi vap vax velo
ven:8 venir:2 ver:5 vera ves:33 vesel:3 veteman:2 veu:68 veulan:2 vian:17 viand:2 vid:4 video:2 vie:20 vieu:3
viktim:2 viol:12 violan:2 violans:2 violant viole violet:3 visaj:5 visio vit:12 vital vitr:2 viv vivant
vivr:22 vodre voglio voi:17 voila voir:4 voisin:57 voitur:18 vol:3 volan:3 vole volont vomi:3 vomir vomisan
von:2 vot:3 vou:8 voudr:5 voudre voul:3 voule voulu vre vuol:2 wan:3 wekan wex xak:2 xanbr:8 xanpi xanpignon
xant:2 xanti:2 xarabia xarj:2 xat:2 xe xef:2 xemin xemis xerx:2 xerxan xes:33 xeveu:4 xian:7 xil xl xla:2 xof
xofaj xos:5 xse:2 xu y:76 б:3 вб вбити він:2 допоможіть мене:5 нужна померти:2 помощь скорая хочу:2 хочуть
чоловік:2 я є:4 اريد:2 النجدة:2 اموت:2 ان:2 بدي زوجي:4 ساعدوني:2 قتلي موت يريد يضربني:3
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
        1652,
        """
0:3 03 12:2 14:4 15:3 17 18:2 1906 1950 1974 1985 1998 20 2010 2015 22 3:6 30 4:2 40 5 67 72 8:2 80:3 81 90
a:2 abandon:3 abatr abel:2 abi abim abit:4 abitan aboi abri:2 abribu:2 adapt adieu:3 ador:4 afix:3 agoni agres
agresion agrikulteur:3 ai:138 aje:5 ajout akompagn:2 akor:2 akordeon:2 akoux:4 al:3 alarm:2 ale:2 aleman
aler:3 alkol alkolik alokasion alor:3 alsem alum:2 amateur ame:2 amen ami:4 amoureu:4 an:13 anbians:3 anbulans
andikap andormir androi:2 ane:5 anf:2 anfan:68 anfum animateur:2 aniverser anj anket ankor:13 anlev anpex
ans:24 ansanbl:5 ansian:5 ansint:3 antan anter:3 antr:4 anvi:16 anvoi:2 aparteman:5 apel:9 apli aport apr:12
apran:3 aprandr:12 aprenan apui arbitr arbr:11 are aret:10 aretan ariv:2 ark:4 arm:2 armoni arnak arsel:5
arseleman:9 artifis:6 as:2 asanseur:3 asar asasin asdfg ase:4 asertiuio asfiksi asi asidan:9 asistant asom
asosiasion:7 asosiatif astm astmatik atan:4 atandr:3 atansion:2 ateli:20 atelier:2 avan:5 avantur ave:3
avek:112 avion avoir:12 axe axet axev:2 babifo bagar:5 bak:3 bal:6 balad:2 balankoir balkon:2 balon:7 banbini
bank banket:9 bapom bar:2 barak barbeku:12 bark bas:3 baske bat:18 batan:3 batel:3 bateri:4 batiman:3 bato
baton batr:4 batu:11 beb:8 bekil bel:5 benevol bes besoin:3 betis:4 bex bian:26 bibliotek bier blabla blanx:5
bles:5 bleu blok bo:5 boi:11 boir boit:2 bokou:5 boks:11 bokseur bol bolaer bomb bon:10 bonbon:2 bonjour:3
bordel born bos:5 bot bou:7 bouj:6 boujan:2 boul:3 boulanjeri boulo:2 bourik boutel:2 bouton:4 boux:2 box
bra:6 braderi bres brikol:3 brikolaj bris:4 brokant brui:15 brul:17 brulan bu:2 buro bus:13 buve buvet c:88
ce:52 ci dam:6 dan:107 danj:12 danjereu:6 danjereus:4 dans:2 dansan dantist dat dealer deba:3 debordan:3
dedan:2 defandr defans:5 defibrilateur:6 defons degout deja:2 deju dejulas dekroxaj demand:2 demandan demar
demenaj demin:4 demolir demonstrasion demont deor:7 depo depresion depui:17 derier:3 derni:14 dernier:7
desanbr desandr desed:3 desin desol desou destinasion desu:12 detekteur:2 detrui deu:11 deuil:2 deuksiem
devan:27 devian devoir:2 devre:4 dexe:6 dexerban dexir diabetik dimanx:11 dinj dir:6 direktris dise:2 diskut:2
diskutan disparetr:4 disparu dispo disputan dit:12 dix:2 dj:2 doi doig:3 dokteur:4 domestik domisil don:13
doner donk:4 dor:8 dorman:3 dormi dos:10 dou:3 douleur douloureu dous doux dukas:2 dur:3 edan:2 ede:12 eder:19
ederean edukateur eglis:4 egou ekip:3 ekler ekleraj ekol:32 ekolier ekout:2 ekran:2 ekras:2 ekri:4 ekrir:7
eksij eksist eksplik:5 eksplos:8 ekspo:3 eksposision elastik:2 ele:39 elektrik eman:2 eme:3 emen emer:6 emere
emerean emerion en:117 enui:11 enuian er:6 erb:3 erison:2 erit es:2 esans ese eskalad eskali:2 eskalier:2
eskap:3 et:87 etaj etang ete:29 etouf:10 etoufan:2 etr:5 etrangl:2 etranglan etud etudi eu:16 eur:16 evanoui
evanouir evit:2 ex:2 exanj exapeman:3 exek:2 fabrik fakteur:4 faktur:5 fale famil:4 fan:2 far farmasi
fasebok:2 fatigan fatij:8 feli:10 felisit fem:23 fenetr fer:41 fera:2 fere ferm:14 fes fese fet:77 feu:56
fiesta:14 fievr figur fil:82 film:11 fin:10 fini:3 finir:6 finira finison fisur fixier fleur:5 fleurir:3 flik
flinj fodra fodre:11 foi:7 fol:3 foli fon:15 fonten:2 for:8 fore:2 forfe formasion:4 formuler:5 fors:3 forum
fos:2 fot:50 foteuil foto:4 fou:7 foudr four:3 foutu fox frank:3 franxeman:2 frap:14 frapan frapean frer:7
fresk frit froi:5 froid frol fui:2 fum:12 fuman:2 fusil:3 gagn:2 gam:5 gamin:10 gar:8 garaj:3 gard:8 gardian:2
garkon:3 garou:2 gas:11 gate gato:7 glas glisan gofr gogl gonfl gorj:4 gos:5 gou gout gran:15 grand:2 gras:2
gratui grav greni:2 gril grip grisou gro group:17 ide:18 idio:2 ier:14 ieu il:147 ils:11 imeubl:4 infarktu
infirmier:4 initiasion inogur inond inpatians insandi:7 instan insti interdir interes interne:2 invandu
invit:3 irespirabl isi:17 isol iver:6 jador jam:4 jan:31 janb:7 jandarm:4 jantil:3 jardin:20 jardinaj jean:3
jel jem jen jenial jenou:6 jer:7 jest:5 jet:8 jeu:11 jeudi:2 jeun:35 jiardino jidon jignol jitar joi:10 jor
jou:11 jouan:7 jour:6 journ:4 judo:3 juile:3 jul jusk:2 just kaban kabl:3 kaf:10 kafetier kaj kaka kalandri
kalori kamera kamion:8 kan:31 kanal:3 kanar:2 kanbr kanbriol kanpagn kanping kans:5 kantin:3 kar:2 karabin
kardiak:4 karefour:4 karnaval kart:6 karti:31 karting karton:2 kas:23 kasern:2 katastrof:4 katolik katr:2
kav:7 kaxe:2 ke:29 kebab:2 kel:5 kelk:10 kesion:7 kesioner:2 kevin ki:44 kil kit:2 klak:3 klas kle:3 kler
klimatik klou klub:13 kod koeur:19 kogn:2 koi:4 koifeur koin:3 koins:3 kok kolej:5 kolejian:4 kolekt koler
kom:10 koman:2 komans komba:5 kombatan kombian komemorativ komers:6 kompagni:3 kompos kompran komprandr
kompri:2 kompt komun kon:2 kone:4 kones konesan konese konferans:2 konjugal konjugeson konkour konsel konser:5
konsian konsol:2 kont kontan kontr:14 kontrer kopin:7 kopropriet kord:6 koron:2 kos:9 kot:4 kou:20 koud koudr
koul:4 kouloir:2 koup:25 koupl:2 koupur kour:17 kouran:4 kouri kourier:3 kourir kours:3 kousin:3 kouskou
kout:2 kouto:11 koutur koux kovi krak:4 kram:4 krer:2 krev:14 krevan:3 krex:3 kri:7 krian:6 krie krim:2 kris:2
kroi kroire krot krout kru:3 kuelir kuisin:11 kuisinan:2 lak:2 lan:11 lanbians lanj:3 lanp lanpader:2 lant
lantern las lasanseur lav legum lekol:2 les:3 leur:11 lev libr:3 lieu:4 lievin lign lil linj:2 lir:4 lis:2
lisan:2 list:2 lit:2 livr lo loi:3 loier loin loisir lojeman:2 lokal:11 lol:14 loto:3 lou:5 loup lourd:2 lui:4
lumier lumineus lundi:3 lunet lut:2 m:46 ma:98 magasin maji makron mal:34 malad:19 maladi males:2 maman:8
mami:3 manj:9 mank:4 mansuel:8 manto mar:11 mardi:4 mari:44 mariaj marmit marod marok maroni marx:29 mas
masaj:2 masakr:4 mask masu mat:12 maternel:2 matin:5 mdr:7 me:96 medel medesin:4 mediasion mediatek
medikaman:3 mego mek mem:3 memoir:2 menas menuisi mer:31 merd meri:19 merj:2 merkredi:3 mersi:2 mes:58 mesaj:9
meson:20 met:5 metan metr:6 metra meur:8 meuran:6 meurtr:3 mian midi:4 mieu:5 mignon mikseur min:15 mineur:7
mintenan:4 mis:8 miser:2 mister moi:25 moin:2 mokeri mom mon:204 mond:15 monsieur:2 montagn montr:6 monuman
mor:69 moral mordu:3 mort:13 mortel:3 mot moto:5 mourir:19 moustik mov:5 moves munisipal:3 munisipalit mur:10
murd musik:5 musisian naj:4 natasion:2 naval ne:2 nej:2 nerf:2 netoi:2 neuf:3 neveu:3 ni nixoir noel:2 noi:8
noiad:2 noian noir:6 nom:2 non:3 normal nos:3 not:2 notr:5 nou:25 nouvel nouvo nui:15 nul numero:2 o:9 odeur
oel oeuf ofer ogmant:2 oignon:2 ojour:2 ok okasion:2 okup:4 omaj:3 ombr ome:2 on:192 onkl:4 ons ont:28 oper:2
operasion:3 opital:8 opr ora:7 oraj:2 ordi ordinateur ore orel oreur:3 organis:6 organisasion orjel osi:7
ospitalis ot otist otodefans:2 otr:9 ou:7 oubli:4 oui oulala outil ouver:3 ouvert ouvr ouvrir:2 pake pali:2
pan:8 pandan:6 pandr pandu pani pans panx papa:4 paperas:2 papi:6 papier:6 par:29 paran:12 pardon parel
paretre park:10 parking:3 parkour:2 parl:35 parlan:3 parol:8 partaj:3 partant parti:6 partir partisip partou:4
pas:75 pasaj:20 paserel pasteur:2 pat patat patians patin patron:2 patur pelous pen per:22 perdu:13 periran
permanans:2 permet permi:2 person:20 pet:7 petank:2 peti:26 petit:9 peu:51 peur:20 peuvan pex:2 pexeur piano:2
pie:3 pies:4 pieton:2 pijon:2 pin:6 pindr ping pintr pintur pisin pist:5 pistole pla:2 plak:3 plan planet
plant:10 plas:13 platr plegnan plen:3 pleu:4 pleur:4 pleuran pleuvoir pli plin:6 plomb plombi plu:59 plui
pluto:2 poel poignar poin:2 poing poison:4 polis:10 polisi polisier:2 pologn polon:2 polu polusion pompi:9
pompier:14 pon:3 pong populer port:19 portan portre pos posan post:2 pot:3 potaj:2 poubel:16 poul pour:183
poura:2 poure:12 pourean pous:3 pouset:2 pousier:2 pran:3 prandr pre:3 prematur premi premier:6 prenan preokup
prepar pret:2 prevansion:2 prevenir pri:18 pris:2 prison:3 pro prof:2 proje:10 proksimit propr proprio pros
protej prox proxin psi:2 pub:2 publik:5 pue pui:3 putin pv qu:8 radar radio rakl:2 rakont:4 rakonte:2 ral
ralantiseur:5 ramon ran:3 rand randan randr randu ranferm rankontr:5 ranp:2 ranplir:3 rantr:5 rantran
ranvers:3 rap:2 rapel:3 ras rat:5 real redon:2 refer:5 refet refuj regard:2 rejoindr rekor:4 rekr:2 reli
remersi remersieman remork:2 repa:3 repar:4 reparasion repin repon:7 repondr:2 repons:2 res residans reson
respir:8 rest:2 restan retar:3 retret:13 retrouv reunion:9 revel revenir revenu revian revis revivr rex
rexerxan ri rian:18 rigol:5 rir:15 risk rivier robo:5 rodeo:2 roi ron:3 ronfl rouj:7 roul roulan:4 roulo:4
roust rout:6 rue:29 ruel ruin rux s:30 sa:69 sabl saj sak:3 sakr saksofon sal:41 salet samedi:7 samu:2 san:30
sandrin sang:7 sant:2 santir santr:5 saoul:3 sapin savan savoir:3 se:63 segn:3 sekond sekour:11 sekourir
sekourism:2 sekret sekurit:2 sel:2 self:4 selui semen:4 senior sep separ:2 separan ser:4 sere:2 serinj:2 seris
sero seron serteneman servir ses:32 set:17 seu:4 seul:24 si:11 siel sign siksiem simetier:2 sin:4 sinema
sink:3 sinkant sit:3 siti six skat:2 skoler:5 skor skot skou:2 skrabl:2 skulptur soeur:7 soian:2 soif:3
soignan:2 soignant soiksant soir:34 solda solel:3 solitud solo som son:34 sonor sor:6 sortan sorti sortir:3
sos sosial:3 sosis sot:12 sou:8 soueton soufl:2 soufran soufrir soup:4 souvan:2 sov:8 sovaj sovan:3 sox speak
spektakl:4 spor stad:3 staj:7 stel sto stres studio subi subvansion sui:89 suis:4 suisid:6 suiv suivi:2
suivr:3 sukr sumba supermarx sur:47 survi ta tabl:7 tag taksi tan:11 tant:5 tap:21 tapan:7 tape tapi tar
tart:2 tax:3 teatr:8 tel:6 telefon:12 teleman:3 temoign teo ter:3 teril:3 terin:6 tet:12 tian tike tileul
timid tir:17 tiran:3 to tobogan:2 toi:6 toilet tok tomat:2 tomb:34 tomban:4 tondeus tot:3 tou:37 toujour:2
tour tourn:2 tournan tournoi:2 tout:9 toux:4 traje trak:2 trakteur:2 tranpolin transpir travel:9 traver
traversan:3 travo:4 tre:2 trenan:2 tresor tri trikolor trikot trin trist:2 tro:22 troi:5 troisiem tromp
trotinet:2 trotoir:7 trou:5 trouil:3 trouv:4 trouvere truk tu:4 tuan:10 tue:53 tuer tueri:6 tueur tva ui:2 uit
urj urjan:3 urjans:3 url:2 urlan:2 usin:3 util:2 va:33 vakans:4 van:2 vandredi:7 vantous varisel:2 veku:4
velo:11 venir:24 venu:2 ver:4 vergla vers ves:16 vestier veu:34 veuf veulan:2 veuv vian:15 viandr:3 viandra:4
viandron vid:5 vie:16 viel vien:2 vienan:3 vieu:15 viktim:4 viktoir vil:2 vilaj:3 ving violan:2 violans:13 vir
vis:3 visit:7 vit:6 vital vitr:3 viv vivan vivr:9 voglio voi:8 voian:5 voir:12 voisin:58 voitur:19 vol:5
voleur volonter:4 von:4 vos:8 vot votr:16 vou:20 voudr:18 voudre:10 voudrean vu:2 wan warson xak:5 xakun:2
xaleur:3 xamelan:2 xanbr:2 xanjeman xanson xant:3 xanti xar xarj:2 xarm xart xas:3 xaseur:3 xat:13 xato
xemin:2 xer:8 xerx:15 xes:19 xeveu:4 xian:18 xod:6 xodier:4 xodron xof xofaj xomaj:2 xoral:2 xos:3 y:70 для
дітеи зробити сад хочу я اريد اعمل ان حديقة للاطفال
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
