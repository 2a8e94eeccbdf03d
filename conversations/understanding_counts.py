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
        955,
        """
10:2 11 12:4 13:2 14:3 15:4 16 17 19 20 3:4 3em 4:3 40:2 41 4em:2 5 5em 6 8 80 81 8em abus adieu:8 adult
afer:2 agres:6 ai:128 aje akoux akt:2 al:3 ale:6 aler:3 alians alonj:3 amasar ami:4 an:2 anbras anbulans:3
andor andormi andormir ane anfan:21 anferm:14 anferman:2 angourdi animateur ankor:9 anlev anpexera anpris
ans:24 ansian ansint:4 antan:7 antandr antandu anter antr:3 antran anvi:19 anvoi aparteman:2 apel:6 apr:4
aranjere arbr are:3 aret:5 arier ariv:6 arjan arm:2 arsel:5 as asanseur asid asidan:4 asiet asperj astm:2 atak
atan:2 atandan atansion atax atir aval:12 ave avek:68 avoir baf bagar:2 bal:3 balans balkon:4 band:2 bando
banket bar:6 barikad bas:7 bat:14 batan:5 batiman baton:2 batr batu:6 bav bea:2 beating beb:16 begnoir bel:2
bes besoin bet betis:3 bian:4 bianto bij:2 bin bisar:4 bix blank:2 ble bleding bles:6 bleu:13 blok bo:9 boi:5
boir boit:6 bokou:5 bon:7 bonbon:3 bonjour:3 bonsoir bor:2 bou:4 bouj:12 bouji boulo bour bouskul:2 boutel:2
bouton boux:3 bra:15 breating brike brul:13 brulan:2 brulur bu:11 bus but:2 c:28 ce:16 dam:4 dan:101 danj:2
daval debord:2 debou dedan:4 definitiveman deja:2 del delir demand:4 demi demin:7 demont deor:5 depui:22
deranj derier:2 dernier:2 desandr desans deskali desou:2 desu:11 det detrui deu:4 devan:24 devian:5 devien
devr dexarj diabetik die:2 din:5 dir:5 dire dis:2 disan dispare dispares disparetr:2 disparu dit:36 dix
dmourir doi doig:2 dokteur:3 dolipran:2 domisil don:6 dor:7 dorm dorman dormi dormir:5 dos:2 douleur:3 douvrir
doux droi droit droj:4 dun dur ed ede:9 edukateur efondr egorj eklat ekol:6 ekri:5 ekroul eksist:3 ekskus:2
eksplos:3 ele:56 elektrik elektrokut elev:2 elp:4 em eme:2 emen emoraji en:71 epilepsi er:6 erupsion es:2
ese:6 eskali:9 eskalier:3 et:114 eta etaj:2 etang ete:2 etinsel etoil etouf:6 etr:9 etrangl:5 eu:2 eur
eutatemi evanoui ex:11 famil:2 fas:2 fatij:2 fe fem:15 fenetr:4 fer:20 ferm:4 fes:6 fet:55 feu:23 fiesta fieu
fievr:3 figur fil:52 film fin:2 fini:3 finir:10 finis fir flakon flam:2 flamex flanb:2 foi:4 folowing fon:3
fons for:4 fors:15 forsan fort fos:2 fot:3 foto:4 fou:2 fourxet fout foutr:8 fox frap:30 frapan frer:17
friteri friteus:2 froi froid:2 frot fuit:3 fum:11 fusil:6 gamin:7 gar:15 garaj:3 gard:4 garkon:2 gas:11 glas
glis:2 gonfl gonflan gorj:3 gos:7 gou:6 gox gran:10 granj:2 grav:2 graveman gri grif gru he:3 ide:11 ier:12
ieu il:219 ils:18 imeubl:5 inanim ine inkiet inkonsian:2 inkonsiant insandi:3 insulin insult:3 io:2 is:7 isi
iting its ivr ixi jam:3 jan janb:4 jandr jantan:3 japel jardin jaret jariv jatan:2 javel:4 jel jemer jen jesit
jet:8 jifl:3 jit jor jos:2 jou:2 jour:11 journal jul jumo jusk:3 juska jusko just ka kabl kagoul:2 kaj:4
kakoet kal:2 kalm kamera kamion kan:15 kanal:3 kanping kans kar:2 karabin:2 kardiak:4 karelaj kart karti
kas:14 kasan kask kav:5 kax kaxe:6 kaxet:2 kaxeton ke:51 kebab kekxos kel:8 kelk:14 ker keu:2 ki:21 kil:13
kilometr kit klak klas kle:3 klop koeur:4 kogn:5 koi:4 koins:8 kokar:2 kolej:7 kom:5 koma kompa kompagnon:3
kompleteman komporteman kompot komprim:2 kompt:3 koneri:2 konesans konjoin:7 konjugal konsian kontinu:3
kontr:7 kontrol konvuls:5 kop kopin:25 kor:2 kord:4 koron kot:9 kou:19 kouet:2 kouloir koup:4 kouri kousin:3
kouto:18 koux:4 krak kram:4 kran krax:3 krepit krev:7 kreve krex kri:9 krian kris:8 kroi:7 krout kuis kuisin:7
kulot kut:2 lagrikulteur lam lan lantereman lantijel lapar lasanseur lav lax le led leglis lekol:3 lemen leo
ler les:11 lesan letr:4 leur:3 lev:6 levi levr:4 lexel lign lila limeubl:3 linj lintere lis:3 lisansieman
lit:7 lo:3 lodeur loeuf longtan lorel:2 lui:15 luil lunet m:56 ma:151 madam mal:28 males:4 maman:8 mami:7 man
mandormir manferm manj:12 mankera manpex manto:2 manvoi manx mar:2 mari:47 marito mark marx mas:4 matan
matin:4 maxet me:174 medikaman:3 medok:2 mek:15 meleur:2 mem:2 menas:19 menasan:2 mer:27 merit:2 mersi mes:26
mesaj:7 meson:10 met:5 metr:3 midi mieu:8 mikseur min:10 minui mio mis:13 miself:2 mni:3 moi:40 moin moiti:2
moj mol mon:228 mond:8 monsieur:8 monstr mont montr:4 mor:10 morando mordr mordu morir:3 mort:2 mou mouil mour
mourir:19 mous mov moves mur:7 my:3 nan nej nes:4 neveu:3 ni:3 nies:3 ninport noi:2 noir:9 non not:2 notr
nou:11 nounou nourison nouvo nu nue:2 nui:15 nuk nul o:2 oblij:3 odeur:5 oel okun ome:16 on:53 onkl:5 ont:7
ora oraj ordr organis:4 os ose osi ot:3 otan:5 otour ou:3 oubli ouver:6 ouvert:2 ouvr ouvri:2 ouvrir overdos:3
ox:2 pali:2 pandr:6 pans:13 papa:12 papi:7 papier:3 par:38 paran:4 pardon park parking:3 parl:17 pars part
partan parti:9 partir:7 partou:8 pas:58 pasaj:4 patat patron pe pen pep:2 per:34 perdr perdu:2 permision
person:14 pet:2 peti:24 petit:10 peu:14 peur:16 pie:4 pies:2 pieton:2 pijama:2 pikr pil:2 pin pind pindu pis
pisin pistole pixia plafon plant:2 planx plastik pleas plen:2 pleur:7 pleuran pli plin:6 plint plu:106 po poel
poi:2 poign poignard:3 poigne poin poing poison poitrin:7 polis:3 pom pomosi pompier:2 pon:5 port:15 portabl
posar post:2 pot:4 poubel:6 pour:44 pouri poursui pous:5 pouv pran:4 prandr:5 prenom prepar pres presk pri:23
pris:3 priv produi:2 prof:3 proje pti:2 ptit punir pus qu:11 rabes radiateur raket:2 rakont:2 ramen ranbard
ranj rankontr rantr:18 ranvers:5 ras ravin rdk red:2 redi regard:2 regret regretere rejoindr:5 rekoi rekone
reku:4 relev:3 remarkere repa:2 repon:10 reserv reson:2 respir:22 rest:4 retar retian:2 retrouv:4 reusi
revel:14 reven revenir revian revoir rian:27 rido rigol rivier robine rod rokad ron roust rout rue:12 s:21
sa:58 sabik sak:3 samedi:2 samu san:26 sang:10 santen santi saoul:3 saret:5 se:46 segn:12 sekestr:3 sekou:2
sekouan sekour:5 seks semen ser:9 sera sere:3 serean serisi servire ses:12 set:3 seu seul:9 sevel si:15 sie
siel:2 sifl:2 sigaret:2 siklist silansieu simetier sinon sintur:4 siro sit skarifi:2 skoler skot:3 sna snak
soeur:12 soi:2 soir:20 sol:3 solel someon:2 somnifer:2 son:31 sor:6 sort:2 sorti:4 sortir:3 sos:2 sot:8 sou:12
soufr souvan souvian:3 sto stori subi sueur sufok sui:45 suisid:13 suisider:2 suit suivan suivi:4 suport:3
sur:24 survel:2 sus tabas:3 tabl:2 tan:4 tant:3 tantativ:2 tap:26 te:2 tekst tel telad telefon:5 teleman
ter:12 teribl teril termin:2 teson testaman tet:11 tian:3 tio tip:2 tir:7 tiran to:3 toi:5 toilet:2 tol
tomb:24 tomban tonton:2 tor tora tou:60 toujour:6 tour:2 tourn:2 tournevi tout:10 toux:15 tran tranbl:2
trankil tranp transpir:2 tranx tras:2 travel:2 traver:2 tre:4 tren:2 tret treteman trin:11 tripot tro:11
tronkoneus trotoir trou troubl:2 trouv:5 truk:4 tu tue:22 tuio umrsek urjans url:6 urlan urt usban:2 va:19
vandredi vap vax velo ven:8 venir ver:4 ves:29 vesel:2 veu:58 veulan vian:11 viand vid:4 video vie:15 vieu:3
viktim:2 viol:12 violan:2 violans:2 viole violet:3 visaj:4 visio vit:10 vital vitr:2 vivant vivr:17 vodre
voglio voi:9 voila voir voisin:46 voitur:11 vol:2 volan vole vomi:3 vomir von vot:3 vou:4 voudr:5 voudre
voul:2 voule voulu vre vuol wan:3 wekan wex xak:2 xanbr:7 xanpi xanpignon xant:2 xanti xarabia xarj:2 xat xe
xef:2 xemin xemis xerx xerxan xes:26 xeveu:3 xian:5 xil xl xla:2 xof xofaj xos:5 xse:2 xu y:59 êtes:7 б:2
вбити мене:3 нужна померти:2 помощь скорая хочу:2 хочуть чоловік:2 я є:2 اريد:2 النجدة:2 اموت:2 ان:2 زوجي:3
ساعدوني قتلي يريد يضربني:2
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
        1185,
        """
0:2 03 12:2 14:3 15:3 17 18 1906 1950 2010 3:4 4 5 67 72 8:2 80:2 81 90 a:2 abandon abel abi abim abit:4
abitan aboi abri abribu adapt adieu:2 ador:3 afix:2 agrikulteur:2 ah ai:96 aje:3 ajout akompagn:2 akor:2
akordeon akoux:2 al alarm:2 ale aler:2 alor:2 alum ame ami:4 amoureu:3 an:6 anbulans andikap andormir androi:2
ane:5 anfan:49 animateur:2 aniverser ankor:7 anpex ans:15 ansanbl:3 ansian:3 ansint anter antr:3 anvi:13
aparteman:4 apel:7 aport apr:8 apran:2 aprandr:9 arbr:8 aret:7 aretan ariv:2 ark:2 arm armoni arsel:4
arseleman:5 artifis:4 as:2 asanseur:2 asdfg ase:4 asertiuio asi asidan:6 asosiasion:3 astm atan:3 atandr:2
atansion:2 ateli:15 atelier:2 avan:2 avantur ave:2 avek:75 avoir:9 axev bagar:4 bak:3 bal:5 balad balankoir
balkon balon:5 bank banket:5 bar barbeku:8 bas:3 baske bat:15 batan:2 batel bateri:2 batiman:3 bato baton
batr:4 batu:7 beb:7 bekil bel:3 bes besoin:3 betis:2 bian:19 bibliotek blabla blanx:3 bles:5 bleu bo:2 boi:7
boir boit:2 bokou:5 boks:8 bol bon:6 bonbon bonjour:2 bou:5 bouj:6 boujan:2 boul:2 boulanjeri boulo:2 bourik
boutel:2 bouton:4 boux bra:4 brikol:2 brikolaj bris:2 brokant brui:12 brul:11 bu:2 buro bus:8 buve buvet c:55
ce:35 dam:4 dan:74 danj:11 danjereu:3 danjereus:3 dans:2 dansan dat dealer deba:2 debordan:2 dedan defans:2
defibrilateur:3 degout deja:2 deju dekroxaj demand:2 demandan demar demenaj demin demolir deor:5 depo depui:13
derier:3 derni:6 dernier:6 desanbr desandr desed desin desol desou desu:8 detrui deu:7 deuil:2 devan:19 devian
devoir devre:4 dexe:4 dexerban dexir dimanx:8 dir:3 direktris diskut:2 diskutan disparetr:2 disparu dispo
disputan dit:10 dix doi doig dokteur:3 domestik domisil don:10 donk:2 dor:6 dorman dormi dos:6 douleur dous
doux dukas dur ede:11 eder:11 edukateur eglis:3 egou ekip ekol:25 ekout ekran ekri:4 ekrir:6 eksist eksplik:2
eksplos:4 ekspo:3 eksposision elastik:2 ele:28 eman:2 eme:2 emen emer:3 emere emerean en:78 enui:8 er:5 erb:2
erison erit es esans eskalad eskali:2 eskalier:2 eskap:2 et:71 etaj etang ete:9 etouf:7 etr:5 etrangl:2 etud
etudi eu:9 eur:11 evanoui evanouir evit ex exapeman exek:2 fabrik fakteur:2 faktur:2 fale famil:2 fan:2
farmasi fasebok:2 fatigan fatij:7 feli:6 felisit fem:17 fenetr fer:30 fera fere ferm:11 fes fese fet:50 feu:41
fiesta:9 fil:57 film:9 fin:6 fini finir:5 finira fleur:4 fleurir:2 flinj fodra fodre:6 foi:3 fol:2 fon:10
fonten:2 for:4 fore:2 forfe formasion:3 formuler:3 fors:2 forum fos fot:41 foteuil foto:4 fou:5 foudr four
foutu fox frank:3 franxeman:2 frap:12 frapan frer:4 froi:4 froid fui fum:5 fuman fusil gagn gam:2 gamin:6
gar:6 garaj:2 gard:6 gardian garkon:3 garou:2 gas:5 gato:4 glas gofr gogl gonfl gorj gos:4 gou gout gran:9
grand:2 gras:2 gratui greni gril grip grisou gro group:9 ide:15 idio:2 ier:9 ieu il:110 ils:8 imeubl:3
infirmier:4 inpatians insandi:4 instan insti interes interne:2 invandu invit:2 isi:13 iver jador jam:3 jan:22
janb:5 jandarm:3 jantil:3 jardin:16 jardinaj jean:2 jel jem jenial jenou:6 jer:3 jest:3 jet:6 jeu:8 jeudi:2
jeun:25 jidon jignol jitar joi:8 jou:6 jouan:6 jour:4 journ judo:2 juile:2 jul jusk kaban kabl:2 kaf:8
kafetier kalandri kalori kamera kamion:5 kan:18 kanal kanar:2 kanbr kanpagn kanping kans:2 kantin:3 kar
karabin kardiak karefour:2 kart:4 karti:24 karting karton kas:11 kasern katastrof:2 katolik katr:2 kav:5 ke:24
kebab kel:2 kelk:7 kesion:5 kesioner kevin ki:29 kil kit klak klas kle kler klimatik klou klub:10 kod koeur:11
kogn koi:2 koin koins:3 kok kolej:4 kolejian:2 kolekt koler kom:3 koman:2 komans komba:3 kombatan kombian
komemorativ komers:4 kompagni:3 kompos kompran komprandr kompri:2 kon kone:4 kones konesan konese konferans
konjugal konjugeson konkour konser:3 konsian konsol:2 kontr:9 kontrer kopin:7 kord:3 koron:2 kos:7 kot:3
kou:16 koud koudr koul:2 kouloir koup:15 koupl:2 kour:10 kouran:2 kouri kourier:2 kourir kours:2 kousin:3
kouskou kout:2 kouto:8 koutur koux kovi krak:2 kram:2 krer krev:10 krevan krex:2 kri:3 krian:3 krim kris kroi
krot krout kuelir kuisin:10 kuisinan lak:2 lan:7 lanbians lanj:2 lanp lanpader lasanseur lekol:2 les:2 leur:4
libr lieu:2 lievin lign lil linj lir:2 lis lisan list lit:2 livr lo loi:2 loin lojeman lokal:5 lol:9 loto:2
lou:4 lourd:2 lui:3 lumier lundi:3 lunet lut:2 m:25 ma:73 maji mal:25 malad:14 males maman:6 mami:2 manj:5
mank:4 mar:8 mardi:2 mari:34 mariaj marok marx:21 masaj masakr mask masu mat:6 maternel matin:2 mdr:6 me:66
medesin:4 mediasion medikaman mem:2 memoir:2 menuisi mer:20 meri:15 merkredi:3 mersi mes:40 mesaj:6 meson:15
met:2 metan metr:5 metra meur:7 meuran:3 meurtr:2 midi:3 mieu:3 mignon mikseur min:9 mineur:4 mintenan:2 mis:3
miser:2 mister moi:21 moin:2 mokeri mom mon:142 mond:11 monsieur:2 montagn montr:4 monuman mor:49 moral mordu
mort:7 mortel:2 mot moto:3 mourir:13 moustik mov:4 moves munisipal:3 mur:6 murd musik:4 musisian naj:3 naval
ne:2 nej nerf netoi neuf:3 neveu:2 ni nixoir noel noi:5 noiad noian noir:6 non:3 nos:3 notr:3 nou:12 nui:12
nul numero:2 o:6 odeur oel oeuf ogmant ojour ok okasion okup:3 omaj:2 ombr ome on:131 onkl:2 ont:22 oper
operasion:3 opital:5 ora:4 oraj ordinateur orel oreur:2 organis:4 organisasion orjel osi:6 ot otodefans:2
otr:4 ou:7 oubli:3 oui oulala outil ouver:3 ouvert ouvrir:2 pake pali:2 pan:6 pandr pandu pani pans panx
papa:4 paperas papi:5 papier:4 par:17 paran:7 pardon park:6 parking:2 parkour parl:23 parlan:2 parol:5
partaj:3 partant parti:5 partisip partou:2 pas:58 pasaj:13 pasteur:2 pat patin patron patur pen per:13 perdu:9
permanans:2 person:16 pet:4 petank:2 peti:19 petit:7 peu:31 peur:17 peuvan pex:2 piano:2 pie pies:2 pieton
pin:5 pindr ping pintr pintur pisin pist:4 pla plak plan planet plant:4 plas:7 platr plegnan plen:2 pleu:3
pleur:2 pleuran pli plin:4 plombi plu:48 pluto:2 poignar poin poing poison:3 polis:8 pologn polon polu
polusion pompi:6 pompier:10 pon:3 pong populer port:13 portan portre posan post:2 pot potaj:2 poubel:11
pour:126 poura:2 poure:7 pourean pous pouset pousier pran prandr pre:2 premi premier:5 prenan prepar pret:2
prevansion prevenir pri:13 pris:2 prison:2 pro proje:10 protej prox psi pub publik:2 pui:2 pv qu:2 radar radio
rakont:2 rakonte:2 ral ralantiseur:3 ran:2 rand randr ranferm rankontr:3 ranp:2 ranplir:3 rantr:4 rantran
ranvers rap:2 rapel:2 ras rat:3 redon:2 refer:5 refet refuj regard:2 rejoindr rekor:2 rekr reli remersi
remersieman remork:2 repa repar:4 reparasion repin repon:7 repons res reson respir:6 rest:2 restan retar
retret:9 retrouv reunion:8 revel revian revis revivr rex rexerxan ri rian:12 rigol:3 rir:12 rivier robo:4 ron
rouj:6 roul roulan:2 roulo:2 rout:5 rue:16 ruel rux s:15 sa:45 sabl saj sak:3 sakr saksofon sal:31 salet
samedi:2 samu san:18 sandrin sang:6 santir santr:4 saoul:3 savan savoir:2 se:46 segn:2 sekour:11 sekourir
sekret sekurit:2 self:2 semen:2 senior sep separ:2 separan ser sere serinj seris seron ses:21 set:10 seu:2
seul:19 si:6 siel simetier sin:3 sinema sink:2 sinkant sit siti six skat:2 skoler:2 skou skulptur soeur:5
soian:2 soif soignan:2 soignant soir:21 solda solel:2 solitud son:24 sor:4 sortan sortir:3 sos sosial:3 sosis
sot:7 sou:5 soufl:2 soufran soufrir soup:3 souvan:2 sov:6 sovaj sovan spektakl:2 spor stad staj:5 sto stres
studio sui:61 suis:3 suisid:4 suiv suivr:3 sumba sur:34 survi tabl:5 tag taksi tan:8 tant:4 tap:14 tapan:6
tapi tar tart tax teatr:6 tel:3 telefon:8 teleman:2 ter:3 teril terin:4 tet:11 tian timid tir:8 tiran:2
tobogan:2 toi:5 toilet tomb:23 tomban:3 tondeus tot:2 tou:25 toujour:2 tour tourn:2 tournoi tout:5 toux:4
traje trak:2 trakteur tranpolin transpir travel:7 traversan:3 travo:2 tre:2 trenan tresor tri trikolor trikot
trin trist:2 tro:18 troi:3 troisiem tromp trotoir:6 trou:3 trouil:2 trouv:4 truk tu:3 tuan:6 tue:36 tuer
tueri:4 tueur tva ui urj urjan:3 urjans url usin:2 util va:22 vakans:2 van vandredi:3 vantous varisel veku:2
velo:4 venir:18 venu:2 ver:4 ves:12 veu:26 veuf veulan:2 vian:13 viandr:3 viandra vid:3 vie:14 viel vien:2
vienan:3 vieu:12 viktim:3 viktoir vil vilaj:3 ving violan:2 violans:12 vis:3 visit:4 vit:6 vital vitr:2 vivr:8
voi:7 voian:2 voir:6 voisin:41 voitur:15 vol:2 voleur volonter:2 von:2 vos:4 vot votr:14 vou:15 voudr:9
voudre:10 vu xak:2 xakun xaleur:2 xamelan:2 xanbr:2 xanjeman xanson xant:3 xanti xar xarj xarm xart xas:3
xaseur:2 xat:7 xato xer:6 xerx:9 xes:14 xeveu:3 xian:15 xod:5 xodier:3 xodron xofaj xomaj:2 xoral:2 xos:3 y:48
êtes:7
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
