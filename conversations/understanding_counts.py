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
        14,
        """
arier:3 avan:4 bak davan en:3 kesion:5 ma presedan presedant repons retour:2 retourn revenir:5 revian veu:2
xanj
""",
    ),
    "cancel": (
        22,
        """
abandon ai anul:7 beton ce dit en fet finaleman janul kansel ke les:5 me:2 mintenan non:4 on oubli:3 pas plu
sa sui:2 tar tomb:2 tou:2 tromp:2 vera
""",
    ),
    "coming": (
        34,
        """
4:2 5 anfan avek:6 deu:2 eser fil:2 il:2 inskrir inskriv kom koming kompt:2 m:2 ma:2 mari moi:4 mon:2 ok:3
on:8 oui:3 plesir pour:2 pouv presan presant reunion:4 ser:6 sera:4 sur:2 troi vandredi:5 venir:2 ves:2 veu
vian:9 viandr:4 viandra vin voisin vou wil y:2
""",
    ),
    "danger": (
        875,
        """
10:2 11 12:3 13:2 14:2 15:4 16 17 19 20 3:3 3em 4:3 41 4em 5 5em 6 8 80 81 abus adieu:8 adult afer:2 agres:6
ai:118 aje akt:2 al:3 ale:4 aler:3 alonj:3 amasar ami:3 an:2 anbras anbulans:3 andor andormi andormir ane
anfan:18 anferm:13 anferman:2 angourdi animateur ankor:9 anpexera anpris ans:22 ansian ansint:4 antan:7
antandu antr:3 antran anvi:18 anvoi aparteman:2 apel:6 apr:2 aranjere arbr are:3 aret:5 arier ariv:6 arjan
arm:2 arsel:5 asanseur asidan:4 asiet astm:2 atak atan:2 atandan atansion atir aval:11 ave avek:57 baf bagar:2
bal:3 balkon:4 band:2 banket bar:5 barikad bas:7 bat:14 batan:5 batiman baton:2 batr batu:5 bea:2 beating
beb:15 bel bes besoin bet betis:3 bian:4 bianto bij:2 bin bisar:4 blank:2 ble bleding bles:6 bleu:11 bo:8
boi:5 boit:6 bokou:5 bon:7 bonbon:3 bonjour:3 bonsoir bor bou:4 bouj:10 bouji boulo bour bouskul:2 boutel:2
bouton boux:2 bra:13 breating brul:11 brulan:2 brulur bu:9 bus but:2 c:20 ce:13 dam:4 dan:88 danj:2 daval
debord:2 debou dedan:2 definitiveman deja delir demand:4 demin:5 demont deor:4 depui:19 deranj derier:2
desandr deskali desou:2 desu:9 det detrui deu:2 devan:22 devian:4 devr dexarj diabetik die:2 din:5 dir:4 dis:2
disan dispare dispares disparetr:2 disparu dit:29 dix dmourir doi doig dokteur:2 dolipran domisil don:4 dor:5
dorm dormi dormir:3 douleur:2 douvrir doux droit droj:4 dun dur ede:9 edukateur efondr eklat ekol:6 ekri:4
eksist:3 ekskus:2 eksplos:3 ele:49 elektrik elektrokut elev:2 elp:4 em eme:2 emen emoraji en:67 epilepsi er:6
erupsion es ese:6 eskali:9 eskalier:3 et:95 eta etaj:2 etang ete:2 etinsel etouf:6 etr:8 etrangl:5 eu:2
eutatemi evanoui ex:10 famil:2 fas fatij:2 fe fem:15 fenetr:2 fer:18 ferm:3 fes:6 fet:52 feu:21 fiesta fievr:2
figur fil:44 film fin:2 fini:2 finir:10 finis fir flakon flam:2 flamex flanb:2 foi:3 folowing fon:2 for:3
fors:13 forsan fort fos fot:3 foto:3 fou:2 fourxet fout foutr:8 fox frap:30 frapan frer:15 friteri friteus:2
froi froid fuit:3 fum:10 fusil:5 gamin:5 gar:13 garaj:2 gard:2 garkon:2 gas:11 glas glis:2 gonfl gonflan
gorj:2 gos:7 gou:6 gox gran:9 granj grav:2 graveman gri grif gru he:3 ide:11 ier:11 ieu il:197 ils:17 imeubl:5
inanim inkiet inkonsian:2 inkonsiant insandi:3 insulin insult:3 io:2 is:7 isi iting its ivr ixi jam:3 jan
janb:4 jandr jantan:3 japel jardin jaret jariv jatan:2 javel:4 jel jemer jen jesit jet:7 jifl:2 jit jor jos:2
jou jour:11 jul jumo jusk:3 jusko just kabl kagoul:2 kaj:4 kakoet kal:2 kamion kan:14 kanal:3 kanping kans
kar:2 karabin:2 kardiak:4 kart karti kas:13 kasan kask kav:3 kax kaxe:6 kaxet:2 kaxeton ke:44 kebab kekxos
kel:6 kelk:12 ker keu ki:16 kil:10 kilometr kit klak klas kle:3 klop koeur:4 kogn:5 koi:3 koins:6 kokar:2
kolej:7 kom:4 koma kompa kompagnon:2 kompleteman komporteman komprim:2 kompt:3 koneri:2 konesans konjoin:7
konjugal konsian kontinu:3 kontr:6 kontrol konvuls:5 kopin:21 kor:2 kord:4 koron kot:8 kou:18 kouet:2 kouloir
koup:4 kouri kousin:3 kouto:18 koux:4 krak kram:4 krax:2 krev:6 kreve krex kri:7 krian kris:7 kroi:7 krout
kuis kuisin:7 kulot kut lagrikulteur lam lan lapar lasanseur lax le led leglis lekol:3 lemen ler les:9 lesan
letr:4 leur:2 lev:5 levr:3 lexel lila limeubl:3 linj lintere lis:3 lisansieman lit:6 lo:2 loeuf lorel lui:12
lunet m:54 ma:131 madam mal:26 males:4 maman:8 mami:6 man mandormir manferm manj:10 mankera manpex manto:2
manx mar:2 mari:44 marito mark marx mas:4 matan matin:4 maxet me:164 medikaman:3 medok:2 mek:13 meleur:2 mem:2
menas:19 menasan mer:23 merit:2 mes:24 mesaj:7 meson:9 met:5 metr:3 midi mieu:8 mikseur min:9 minui mio mis:12
miself:2 mni:3 moi:37 moin moiti moj mol mon:208 mond:8 monsieur:7 monstr mont montr:3 mor:9 morando mordr
mordu morir:3 mort:2 mou mour mourir:19 mous moves mur:5 my:3 nan nej nes:4 neveu ni:2 nies:2 ninport noi:2
noir:8 non not:2 notr nou:11 nounou nourison nouvo nue:2 nui:14 nul o:2 oblij:3 odeur:4 oel okun ome:15 on:47
onkl:5 ont:7 ora oraj ordr organis:4 os ose osi ot:3 otan:5 otour ou ouver:5 ouvert:2 ouvr ouvri ouvrir
overdos:3 ox:2 pali:2 pandr:6 pans:13 papa:10 papi:5 papier:3 par:34 paran:4 parking:2 parl:16 pars part
partan parti:8 partir:6 partou:7 pas:55 pasaj:4 patat patron pe pep:2 per:32 perdr perdu:2 permision person:14
pet peti:22 petit:10 peu:13 peur:16 pie:2 pies:2 pieton pijama:2 pil:2 pin pind pindu pistole pixia plafon
plant:2 planx plastik pleas plen:2 pleur:7 pleuran plin:5 plu:100 po poi:2 poign poignard:3 poin poing
poitrin:6 polis:3 pom pomosi pompier:2 pon:5 port:13 portabl posar post:2 pot:3 poubel:6 pour:37 pouri poursui
pous:3 pouv pran:2 prandr:5 prenom prepar pres presk pri:20 pris:2 priv produi:2 prof:2 proje pti:2 ptit punir
pus qu:10 raket:2 rakont ramen ranbard ranj rankontr rantr:16 ranvers:5 ras ravin rdk regard regret regretere
rejoindr:5 rekoi rekone reku:3 relev:3 remarkere repa:2 repon:10 reserv reson:2 respir:19 rest:4 retar
retian:2 retrouv:4 revel:14 reven revenir revian revoir rian:25 rigol rivier robine rod ron roust rout rue:12
s:20 sa:51 sabik sak:3 samedi samu san:26 sang:8 santen santi saoul:2 saret:5 se:40 segn:11 sekestr:3 sekou:2
sekouan sekour:5 seks ser:7 sera sere:2 serean serisi servire ses:12 set:3 seu seul:8 sevel si:12 sie siel:2
sifl:2 sigaret:2 siklist simetier sinon sintur:4 sit skarifi:2 skoler skot:3 sna soeur:11 soi:2 soir:19 sol
solel someon:2 somnifer:2 son:25 sor:6 sort:2 sorti:4 sortir:3 sos:2 sot:7 sou:11 soufr souvan souvian:3 sto
subi sufok sui:41 suisid:13 suisider:2 suit suivan suivi:4 suport:3 sur:21 survel sus tabas:3 tabl tan:4
tant:3 tantativ:2 tap:25 te:2 tekst telad telefon:4 teleman ter:12 teribl teril termin:2 teson testaman tet:10
tian:3 tio tip:2 tir:7 tiran to:3 toi:4 toilet:2 tomb:22 tomban tonton:2 tora tou:54 toujour:6 tour:2 tourn:2
tout:10 toux:14 tranbl:2 trankil tranp transpir:2 tras:2 travel:2 traver tre:4 tren tret treteman trin:11
tripot tro:7 tronkoneus trotoir trou troubl:2 trouv:5 truk:3 tue:21 tuio umrsek urjans url:5 urlan urt usban:2
va:18 vandredi vap velo ven:8 venir ver:4 ves:26 vesel:2 veu:56 veulan vian:10 viand vid:4 video vie:15 vieu:3
viktim:2 viol:12 violan:2 violans:2 viole violet:3 visaj:2 visio vit:10 vital vitr vivant vivr:17 vodre voglio
voi:7 voila voir voisin:44 voitur:10 vol:2 vole vomi:3 vomir von vot:3 vou:3 voudr:5 voudre voul:2 voule voulu
vuol wan:3 wex xak:2 xanbr:5 xanpi xanpignon xant:2 xanti xarabia xarj:2 xat xe xef xemin xemis xerx xerxan
xes:26 xeveu:2 xian:4 xil xl xla xofaj xos:5 xse:2 xu y:52 êtes:7 б:2 вбити мене:3 нужна померти:2 помощь
скорая хочу:2 хочуть чоловік:2 я є:2 اريد:2 النجدة:2 اموت:2 ان:2 زوجي:3 ساعدوني قتلي يريد يضربني:2
""",
    ),
    "done": (
        22,
        """
ai:10 al ave bon:2 c:8 ce dir:2 dit:3 fin fini:8 ke mersi:3 non otr plu rian:2 s tat termin:2 tou:7 voila:3
""",
    ),
    "dont_know": (
        29,
        """
ai:2 ankor:2 avi depan don en:3 es etr:2 fot ide:4 il jesit know lo nie non nse okun:4 pas:13 peu:2 rian:2 sa
ses:12 so sur tou:2 tro:3 tu ver voir vreman wian знаю не
""",
    ),
    "erase": (
        33,
        """
abou ai:4 anlev anvi ce:3 dan delet:2 dit don:5 efas:12 efasi:2 ekri emer et everiting:2 gardi ide ke:6
kompt:2 m me mes:7 mesaj:2 mis moi:3 moj mon:5 nom:2 numero oubli:2 plu pouv remov retir suit suprim:9 tou:11
usun veu:3 vir vou:4 видалити
""",
    ),
    "greeting": (
        34,
        """
ale apr bian bianto bon:3 bonjour:9 bonsoir:3 elis elo:2 et journ koman:2 koukou:3 ksesk madam midi mond
monsieur ola sa:4 salan salu:5 siao soir toi tou:2 tout va:4 vou:2 wex привіт السلام عليكم مرحبا
""",
    ),
    "help": (
        34,
        """
? ai:2 anvoi apui ariv:3 bouton bug c ce:2 dir doi ede:3 ekri eksplik elp euto fer:2 fot in kapt ke kesion:2
koi:2 koman:2 kompran:8 kompri:2 marx:2 moi:2 otreman ou pas:12 perdu:2 peti pomok pouv qu rian:6 robo sa:4
sekour ses sui:2 ta tou tro veu voi vou y допомога
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
        55,
        """
1 ai:19 an andi anvi asosiasion:2 ave:2 avek:4 bonjour:2 c:2 ce depos:4 dir don ede ekrir ekspos ele:2 elo
emer en:3 eu:2 fer:2 fes fet fikra fil ho:2 ide:26 idea:4 il:2 isi:2 jan jeun karti:5 ke:2 kelk:4 ki koman:4
kopin ma:3 mari mer mes moi:4 mon:8 my notr nou nouvel on:6 ont organis:2 osi ouf pans pare parl:3 pas peu:5
plas plin posibl pour:12 presant proje:16 projek propos:7 ptit qu salu:2 ses soueter soumetr:3 to truk una
veu:3 vian vilaj voisin:3 vou:10 voudr:3 voudre voulon wan we wex xar xes xos:4 y мене у є ідея عندي فكرة
""",
    ),
    "idea_told": (
        105,
        """
12 5 6 abi ai:3 aje:2 aler:4 amak andikap androi:3 anfan:6 ansanbl ansian:2 antr:4 anvi aport apr apran
aprandr:5 arab arbr:2 are:2 aret arseleman asosiatif ateli:3 atelier avek:17 avoir babi:2 banket:3 beb besoin
bian:7 bio boit:2 bokou bonjour bos boul boulanjeri brokant bus:3 c:2 ce:6 dam dan:6 dans davoir defil deor
derier:2 devan:4 devoir dexe:2 dimanx dis dsiekmi dsiesi ede eder:2 ekol:6 ele emer:4 emere:2 en:3 episeri er
ere et:3 etranjer exanj fem fer:19 fere fet feu film fleur fodr:2 fodre foi:2 fonten for:2 fot:2 frank
fruitier:2 gamin:3 gard gaspilaj gran:3 gratui gren greni gril group:4 ide:2 il:7 informatik:2 instal:2 isi
jan:6 jardin:3 jardinier jean jemer:2 jet jeu:2 jeun:10 jimnas journ:2 kadi kaf:2 kan kanal kantin karti:6
ke:5 keak kelk ki:4 kla klub:2 koin koking kolej kolejian koli komposteur konkour koudr kour:4 kours:3 koutur
kovoituraj:2 krep krer:3 kuisin lan lans lasosiasion legum:3 lekol lektur leur:3 librari lieu:2 lil limeubl
livr:2 lokal:3 longtan loto ma:2 maman:5 mami:2 mank:3 mar mardi marx:5 matin:3 mer:2 meri merkredi meson met
metr:5 min mineur mod moi:4 moin:2 mon:3 mur musik:3 netoi:2 nik noel nou:2 o ogro:2 ombr on:23 ont opital
organis:6 otodefans ou ouvrir:2 panier pans papi papier par paran:3 park:4 parku parl:2 partir partou:2 pas:6
person:2 peti:3 peu:2 pex pie pik pin:2 pindr pk plant:3 plas:2 plin plu potaj poubel poul pour:36 poure:2
pourkoi pre profi proje propos:2 pti puis:2 qu:4 rakont rakontan ramas ramasaj rand repa:3 repar:2 repindr
retrouv rev rian:2 roulan rue rux s sa:2 sal sasiadow savan sdf se:2 senior ser:3 sere:4 servis ses seu seul:2
sin sinema sirk sit:6 siti siting skrabl smal soeur solider:2 solo soup sprsatani srobik:2 star stok suisid
suprim sur:5 te teatr teril:2 terin:2 to toi:2 top tou:2 tournoi transpor trenan troup truk vandredi velo:2
venir:3 veu:5 vid:2 vie:2 vieu:2 vit voir voisin:2 voitur:2 vou voudr:5 voudre:6 wan woman xandeleur xemin xer
xes:2 xildran xod:2 xoral xouet xse xsialbin y:6 z êtes
""",
    ),
    "insult": (
        25,
        """
ankul band:4 boufon c debil degaj enerv es:4 espes:2 ete:2 fdp gro:2 idio inkapabl kas koi kon:5 konar m
merd:2 nas ntm nul:4 ou povr qu rian robo serv tg tip toi tu:5 vou:3 vreman vtf
""",
    ),
    "menu": (
        18,
        """
akuel:4 bouton debu:3 menu:9 moi montr plu prinsipal rekomans:2 retour:2 retourn revenir:3 veu:2 voi
""",
    ),
    "my_data": (
        23,
        """
ai ave:3 ce:6 data dit don:7 dosi gard:3 info:4 informasion ke:7 kel:2 koi kopi:3 mes:8 moi:6 mon:2 montr my
numero perso personel portabilit qu:3 rgp sav:4 savoir sur:3 telexarj tout veu:5 voir:3 vou:10
""",
    ),
    "my_ideas": (
        40,
        """
12:2 ai:5 ajout alor:2 anvoi:4 asept atan avans:2 ave:3 bian c ce:3 dernier:2 devenu devian ele:2 emer en:5
et:2 eu ide:31 jardin:2 jav kan ke:2 kel kelk:2 koi lu:2 me mes:3 modifi:2 mon:31 nom nouvel:4 numero:3 on
ou:6 pans pas:3 pour:4 proje:4 qu:3 rajout:2 reku repon repons:2 reprandr revoir rian:2 sa semen:2 suit
toujour:2 truk veu:4 voi vou:4 voudr:2 xanj:4 xos:2 êtes
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
        69,
        """
anul apr arn avan bian bianto bonjour bonsoir c:23 ce:5 ci dan dat:11 deja:2 demin desanbr dit e ele en:3 es:2
eur:6 fabrik:2 fet:2 fini foi il:3 is janvi jes jour:3 kalandri kan:24 kando ke:6 kel:10 kiedi:2 koi kom
komans kombian kou lievin mersi meting:2 midi mintenu moi:2 moman neks oktobr on:2 ora ou:3 partir pas perdu
peu:3 pour:3 prevu proken:2 proxen:9 proxin:4 qu rand:3 rankontr:2 rest reunion:25 reunis:3 reven riunion
réu:2 sa:4 savoir:2 se sera soir son spotkani:2 sui te tim toujour tout tu vakans vandredi:3 ven venir:3 voi:2
voir:2 votr vou:14 voudr:2 wat xes y:4 зустріч коли الاجتماع متى
""",
    ),
    "no": (
        27,
        """
15 absoluman ai akor ans anvi besoin bon c:2 interes ira:2 jam:2 kesion m mersi mintenan moman nie no non:15
pas:14 pour sa:5 surtou tank tou vreman ні
""",
    ),
    "not_coming": (
        29,
        """
27 absant ai:2 anpexeman:2 anul bos c ce:3 desol:3 disponibl en es etr finaleman:2 il jour:2 kan kom ma mal
moi:2 mor on pas:17 peu:4 plu:3 posibl pour:5 reunion sa:2 san ser:4 soir tomb travel:2 tu va vakans
vandredi:4 venir:3 venu vian:8 viandr
""",
    ),
    "pause": (
        4,
        """
ce don fer gardi:2 info ke:2 m mes:2 opos pos:2 refus veu vou:2
""",
    ),
    "person": (
        50,
        """
ai animatris:3 apel:5 avek:2 avoir:4 besoin bou buro c:5 ce dam derier diskut ekrir ele:2 elis:8 en farel fil
il:2 joignabl joindr:2 kan:2 ke kel kelk:10 kin koi:3 koman:2 kontak kontakt kos ksi kslowiekian m maxin me
moi moian moj ned numero:4 ou parl:11 pas:4 pasaj person:6 peu:8 porosmawiak posibl pour pouv prefer:4 rand
rapel responsabl robo:3 rosmawiak ses somebodi someon speak talk telefon:5 to:2 téléphone:3 umin veu:4 viv voi
voir:2 votr:2 vou:11 voudr:3 vre:6 xes xse y:5 z:2
""",
    ),
    "reminders_off": (
        33,
        """
ai:2 alert anlev:3 anul aret:4 besoin:5 bon c desaktiv en etr:2 koup list me:6 mes moi:3 mor no notifikasion:3
pas:4 plu:14 preven prevenir:2 prevenu:2 rapel:23 reminder resevoir retir reunion sto:3 veu:7 vos:2
""",
    ),
    "reminders_on": (
        39,
        """
ai:2 alert anvoi:3 avan:4 avertir bian:4 ce dat:5 dir doubli et etr:4 fer fet il jemer:2 joubli kan:3 ke:2
kouran m:2 manvoi matin:2 me:8 mes:2 mesaj:7 met moi:14 notifi:2 oubli oui:2 pans par:2 pas peti peu:3 peur
pouv:5 preven:2 prevenir prevenu:3 previan:3 proxen rapel:13 remet remin reunion:5 semen sera ses sinon:2 ten
tet tu:4 vel:8 ves veu:5 vou:5 voudr y:2
""",
    ),
    "skip": (
        17,
        """
kesion:2 neks on:2 pas:4 pasaj:6 pason prefer:2 repondr:4 sa set ski sot suit suivan:2 suivant veu:2
""",
    ),
    "stop": (
        35,
        """
ai:2 anvi anvoi aret:11 bon c desinskripsion desinskrir ekriv ekrivi en fout it jaret ke lax les:2 m:3 manvoi
mar me mekrir mersi mesaj:3 mintenan moi:4 on pex plu:6 resevoir rian sto:9 trankil unsubskrib veu:4 vou voudr
стоп توقف
""",
    ),
    "thanks": (
        22,
        """
bian bianto bokou:4 c:2 ede:2 gran grasi:2 infiniman iou jantil mersi:15 mil:2 ok parfe pour sinpa tank:2
votr:2 vou:2 дякую شكرا
""",
    ),
    "unknown": (
        1086,
        """
0:2 03 12 14:3 15:3 17 18 1906 1950 2010 3:4 4 5 67 72 8:2 80:2 81 90 a:2 abandon abel abim abit:4 abitan aboi
abri abribu adapt adieu:2 ador:3 afix:2 agrikulteur:2 ah ai:84 aje:3 ajout akompagn:2 akor:2 akordeon akoux al
alarm:2 ale aler:2 alor alum ame ami:3 amoureu:3 an:6 anbulans andikap andormir androi ane:4 anfan:48
animateur:2 aniverser ankor:6 anpex ans:14 ansanbl:3 ansian:2 anter antr:3 anvi:12 aparteman:4 apel:7 aport
apr:7 apran:2 aprandr:7 arbr:8 aret:7 aretan ariv ark:2 arm armoni arsel:4 arseleman:5 artifis:4 as:2
asanseur:2 asdfg ase:4 asertiuio asi asidan:6 asosiasion:3 astm atan:3 atandr:2 atansion:2 ateli:15 atelier
avan:2 avantur ave:2 avek:68 avoir:7 bagar:4 bak:2 bal:5 balad balankoir balkon balon:5 banket:5 bar barbeku:7
bas:3 baske bat:15 batan:2 batel bateri:2 batiman:3 bato baton batr:4 batu:7 beb:6 bekil bel:2 bes besoin:2
betis bian:17 bibliotek blabla blanx:3 bles:5 bleu bo:2 boi:7 boir boit bokou:4 boks:8 bol bon:4 bonbon
bonjour:2 bou:5 bouj:6 boujan:2 boul boulanjeri boulo:2 bourik boutel:2 bouton:3 bra:3 brikol:2 brikolaj
bris:2 brokant brui:12 brul:11 bu:2 buro bus:8 c:51 ce:33 dam:4 dan:67 danj:11 danjereu:3 danjereus:3 dans:2
dansan dat dealer deba:2 debordan:2 dedan defans:2 defibrilateur:3 degout deja dekroxaj demand:2 demandan
demar demin deor:5 depo depui:12 derier:2 derni:6 dernier:6 desanbr desandr desed desin desol desu:7 detrui
deu:6 deuil:2 devan:17 devian devoir devre:3 dexe:4 dexir dimanx:7 dir:2 direktris diskut:2 diskutan
disparetr:2 disparu disputan dit:9 dix doi doig dokteur:3 domestik domisil don:9 donk:2 dor:6 dorman dos:6
douleur dous doux dukas dur ede:10 eder:11 edukateur eglis:3 egou ekol:22 ekout ekran ekri:4 ekrir:6 eksist
eksplik:2 eksplos:4 ekspo:3 eksposision elastik:2 ele:24 eman:2 eme:2 emen emer:3 en:76 enui:8 er:5 erb:2 erit
es esans eskalad eskali:2 eskalier:2 eskap:2 et:69 etaj etang ete:8 etouf:6 etr:4 etrangl:2 etud etudi eu:8
eur:11 evanoui evanouir evit ex exapeman exek:2 fabrik fakteur faktur:2 fale famil fan:2 farmasi fasebok:2
fatigan fatij:6 feli:5 felisit fem:17 fenetr fer:28 fera fere ferm:11 fes fese fet:43 feu:40 fiesta:7 fil:52
film:9 fin:6 fini finir:5 finira fleur:4 fleurir:2 fodra fodre:6 foi:3 fol:2 fon:9 fonten for:4 fore:2 forfe
formasion:3 formuler:3 fors forum fos fot:38 foteuil foto:4 fou:4 foudr four frank:3 franxeman:2 frap:12
frapan frer:4 froi:3 froid fui fum:5 fuman fusil gagn gam:2 gamin:5 gar:4 garaj:2 gard:6 gardian garkon:3
garou:2 gas:5 gato:4 glas gofr gogl gonfl gorj gos:4 gou gout gran:9 grand gras:2 greni grip grisou gro
group:9 ide:14 idio:2 ier:9 ieu il:102 ils:8 imeubl:3 infirmier:3 inpatians insandi:4 instan interes interne:2
invandu invit:2 isi:12 iver jador jam:3 jan:21 janb:4 jandarm:3 jantil:2 jardin:14 jardinaj jean:2 jel jem
jenial jenou:4 jer:3 jest:3 jet:6 jeu:7 jeudi jeun:22 jidon jignol jitar joi:8 jou:5 jouan:5 jour:4 journ
judo:2 juile:2 jusk kabl:2 kaf:7 kafetier kalandri kalori kamera kamion:5 kan:17 kanal kanar kanbr kanpagn
kanping kans:2 kantin kar karabin karefour:2 kart:3 karti:20 karting karton kas:10 kasern katastrof:2 katolik
katr kav:5 ke:20 kebab kel:2 kelk:6 kesion:5 kesioner kevin ki:28 kil kit klak klas kle kler klimatik klou
klub:10 kod koeur:11 kogn koi koin koins:3 kok kolej:4 kolejian kolekt koler kom:3 koman:2 komans komba:3
kombatan kombian komemorativ komers:4 kompagni:2 kompran komprandr kompri kon kone:3 kones konesan konese
konferans konjugal konjugeson konkour konser:2 konsian konsol:2 kontr:7 kontrer kopin:5 kord:3 koron:2 kos:5
kot:3 kou:14 koudr koul koup:15 koupl kour:9 kouran:2 kouri kourier:2 kours:2 kousin:3 kout:2 kouto:8 koutur
kovi krak kram krer krev:10 krevan krex kri:3 krian:3 kris kroi krot krout kuelir kuisin:9 kuisinan lak:2
lan:7 lanbians lanj:2 lanpader lasanseur lekol:2 les leur:4 lieu:2 lign lil linj lir:2 lis lisan list lit:2 lo
loi:2 lojeman lokal:4 lol:8 loto:2 lou:4 lourd lui:3 lundi:3 lunet lut:2 m:22 ma:63 maji mal:22 malad:14 males
maman:6 mami:2 manj:5 mank:3 mar:7 mardi:2 mari:30 mariaj marx:17 masakr mask mat:6 maternel matin mdr:6 me:64
medesin:3 mediasion medikaman mem memoir:2 menuisi mer:18 meri:12 merkredi:3 mersi mes:37 mesaj:6 meson:12
met:2 metan metr:4 metra meur:6 meuran:3 meurtr:2 midi:2 mieu:2 mignon mikseur min:9 mineur:4 mintenan:2 mis:3
miser:2 mister moi:20 moin mokeri mom mon:123 mond:10 monsieur:2 montagn montr:4 monuman mor:49 mordu mort:7
mortel:2 mot moto:3 mourir:13 moustik mov:4 moves munisipal:2 mur:5 murd musik:4 musisian naj:3 naval ne:2 nej
nerf netoi neuf:3 neveu ni nixoir noel noi:5 noiad noian noir:5 non:3 nos:3 notr:3 nou:11 nui:9 nul numero o:6
odeur oel oeuf ogmant ojour ok okasion okup:3 omaj:2 ombr ome on:119 onkl ont:20 oper operasion:2 opital:5
ora:4 oraj ordinateur orel oreur:2 organis:3 organisasion orjel osi:6 ot otodefans:2 otr:3 ou:6 oubli:2 oui
oulala outil ouver:3 ouvert ouvrir:2 pake pali pan:6 pandr pandu pani pans panx papa:3 paperas papi:4 papier:4
par:16 paran:6 pardon park:6 parking:2 parkour parl:20 parlan:2 parol:5 partaj:2 parti:5 partisip partou:2
pas:54 pasaj:11 pasteur:2 pat patin patron patur pen per:12 perdu:7 permanans:2 person:15 pet:3 petank peti:18
petit:5 peu:29 peur:16 peuvan pex:2 piano pie pies:2 pieton pin:2 pindr pintr pintur pisin pist:3 pla plak
planet plant:4 plas:5 platr plegnan plen pleu:3 pleur pleuran pli plin:4 plombi plu:45 pluto poignar poin
poing poison:3 polis:7 pologn polon polu polusion pompi:5 pompier:10 pon:3 populer port:12 portan portre
post:2 pot potaj:2 poubel:11 pour:116 poura:2 poure:6 pourean pous pouset pousier pran prandr premi premier:5
prenan prepar pret:2 prevansion prevenir pri:12 pris:2 prison:2 pro proje:10 protej prox psi pub publik:2 pui
pv qu:2 radar rakont rakonte:2 ral ralantiseur:3 ran:2 rand randr ranferm rankontr:2 ranp:2 ranplir:3 rantr:4
rantran ranvers rap rapel:2 ras rat:3 redon:2 refer:4 refet refuj regard:2 rejoindr rekor:2 rekr reli remersi
remersieman remork:2 repa repar:4 reparasion repon:7 repons res reson respir:6 rest restan retar retret:9
retrouv reunion:8 revel revian revivr rex rexerxan rian:12 rigol:3 rir:12 rivier robo:4 ron rouj:6 roul
roulan:2 roulo:2 rout:4 rue:14 ruel rux s:12 sa:43 sabl saj sak:3 sakr sal:27 salet samedi samu san:18 sandrin
sang:6 santir santr:4 saoul:3 savan savoir se:44 segn:2 sekour:11 sekret sekurit:2 self:2 semen:2 senior sep
separ:2 separan sere serinj seris seron ses:20 set:9 seu:2 seul:19 si:5 siel simetier sin:3 sinema sink:2
sinkant sit siti skat skoler:2 skou skulptur soeur:3 soian:2 soif soignan:2 soignant soir:18 solda solel:2
solitud son:20 sor:4 sortan sortir:3 sos sosial:3 sot:7 sou:5 soufl:2 soufran soufrir soup:3 souvan:2 sov:6
sovaj sovan spektakl:2 spor stad staj:5 sto sui:57 suis:3 suisid:4 suiv suivr:3 sumba sur:32 survi tabl:3 tag
taksi tan:8 tant:4 tap:13 tapan:6 tapi tar tart tax teatr:6 tel:3 telefon:8 teleman ter:3 teril terin:2 tet:11
tir:8 tiran tobogan toi:5 toilet tomb:21 tomban:3 tondeus tot:2 tou:25 toujour:2 tour tourn:2 tournoi tout:5
toux:4 traje trak:2 tranpolin transpir travel:6 traversan:3 travo tre:2 trenan tresor tri trikolor trikot trin
trist:2 tro:16 troi:2 troisiem tromp trotoir:5 trou trouil:2 trouv:3 truk tu:3 tuan:6 tue:36 tuer tueri:3
tueur tva ui urj urjan:3 urjans url usin:2 util va:20 vakans:2 van vandredi:3 varisel veku:2 velo:4 venir:17
venu:2 ver:4 ves:11 veu:22 veuf veulan vian:10 viandr:3 viandra vid:3 vie:14 viel vien:2 vienan:3 vieu:11
viktim:3 viktoir vil vilaj:3 violan:2 violans:11 vis:3 visit:4 vit:6 vital vitr:2 vivr:8 voi:6 voian:2 voir:6
voisin:37 voitur:11 vol:2 voleur volonter:2 von vos:4 vot votr:13 vou:14 voudr:9 voudre:9 vu xak:2 xakun
xaleur:2 xamelan:2 xanbr:2 xanjeman xanson xant:2 xanti xarj xarm xart xas:3 xaseur xat:5 xato xer:6 xerx:8
xes:14 xeveu:3 xian:14 xod:5 xodier:3 xodron xofaj xomaj:2 xoral:2 xos:3 y:45 êtes:7
""",
    ),
    "what_is_this": (
        54,
        """
ai are arjan asosiasion:3 boit c:20 ce:4 dan:2 don ede eksakteman eksanpl eksplik en:3 es:2 ete:6 fabrik:5
fet:4 fot:2 il informasion iou is jan just kan ke:4 ki:8 koi:17 koman:4 kombian konsist kout kox m ma marx:2
maxin mem moi mond on organis ou papi parl partener pas pasaj pean:2 per:2 person peu plu:2 pour:3 prinsip
proje:3 qu:5 reserv reunion robo:2 sa:10 savoir se ser:3 son sui tis tou trouv truk:2 tu:2 venir:2 vie votr:4
vou:11 voudr wat wo це що ما هذا
""",
    ),
    "where": (
        53,
        """
adres:2 ai aler:2 androi:2 aret arn:2 bus:2 c:18 ce:2 dan:6 dir doi:3 dond eksakteman:3 ele:2 en ete:5 fes foi
gar il is:2 it kas ke kel:10 koi koman:4 komun kot ladres:2 lan:2 lieu:2 loin:2 me:2 meri:2 meson meting on:2
ou:25 pas:3 pasaj:3 pour:2 pouv proxen randr reunion:7 rue:2 s sa:4 sal:5 salomin se:6 set sitoienet situ te
trouv:4 va vandredi:2 venir:2 vian vil:3 voitur vou:6 wer:2 y де це اين وين
""",
    ),
    "who_reads": (
        34,
        """
ai ale:2 anonim antr:2 beleur c:10 ce:6 derier dir:2 dis don:2 ekri:2 en:2 fet:2 gard ide info jekri kaf:5
ke:7 kelk ki:11 koi:2 konfidantiel:3 li lir:2 lit:4 mari me meri mes:2 mesaj:3 mon:6 nou:2 numero:2 otr pas
peu:2 peur polis priv:3 repons rest:2 revand sa:4 savoir sax sekre:2 sekurit son sora va:3 vie voi:3 voir:2
vou:7
""",
    ),
    "yes": (
        44,
        """
15 ai akor:6 ale ans avek:2 ban bian:5 bon c:3 eksak fet ke marx me:2 nan ok:6 oue:4 oui:16 parfe pas plesir
sa:5 si sousi sui sup sur:3 tak tou va:2 vas veu volontier y:2 так
""",
    ),
}
