"""Short forms people write (SMS, spoken, foreign) and the words meant. Data only; one more line is one more form."""

# Small words that change nothing to what somebody wants. "pas", "plus", "me", "se", "qui", "où" do change it.
DROPPED = frozenset(
    [
        "le",
        "la",
        "les",
        "l",
        "un",
        "une",
        "de",
        "des",
        "d",
        "du",
        "ne",
        "n",
        "je",
        "j",
        "jeu",
        "a",
        "au",
        "aux",
        "svp",
        "stp",
        "sil",
        "plait",
        "merci_",
        "eh",
        "euh",
        "heu",
    ]
)

# Written form (small letters, no accent) = words meant.
_LINES = """
cest = c
sest = c
sait = sais
ct = c était
cetait = c était
ca = sa
cv = sa va
cava = sa va
sava = sa va
g = j ai
ge = j ai
jai = j ai
jaii = j ai
gai = j ai
jme = me
jten = en
ya = y a
yavai = y avait
ia = y a
yen = y en
pk = pourquoi
pq = pourquoi
pkoi = pourquoi
pr = pour
ds = dans
ac = avec
avc = avec
avek = avec
tt = tout
ts = tous
toujour = toujours
tjs = toujours
tjr = toujours
bcp = beaucoup
bjr = bonjour
bonjours = bonjour
bjour = bonjour
bojour = bonjour
rebonjour = bonjour
bsr = bonsoir
slt = salut
cc = coucou
kikou = coucou
hi = hello
hey = hello
yo = salut
hi = hello
hey = hello
yo = salut
wsh = wesh
mrc = merci
mci = merci
mercii = merci
merchi = merci
mr6 = merci
dsl = désolé
qd = quand
kd = quand
qan = quand
kand = quand
quan = quand
quind = quand
cb = combien
cmb = combien
cmt = comment
cment = comment
komen = comment
koman = comment
qq = quelque
qqn = quelqu un
kelkun = quelqu un
kelkin = quelqu un
quelquun = quelqu un
qqch = quelque chose
kelke = quelque
keske = qu ce que
kesk = qu ce que
kess = qu ce
keskon = qu ce qu on
keskil = qu ce qu il
keskece = qu ce que c
kesako = qu ce que c
kezako = qu ce que c
quesque = qu ce que
qesque = qu ce que
queske = qu ce que
esque = ce que
eske = ce que
esce = ce
estce = ce
quon = qu on
kon = qu on
kil = qu il
kel = quel
ke = que
ki = qui
k = que
ti = il
vs = vous
vou = vous
ns = nous
t = tu es
tes = tu es
ete = êtes
jsuis = suis
chui = suis
chuis = suis
jsp = sais pas
jspa = sais pas
jse = sais
che = sais
chai = sais
chais = sais
chepa = sais pas
chaipa = sais pas
chaispas = sais pas
jsaispas = sais pas
pa = pas
po = pas
pon = pas
pu = plus
plu = plus
tps = temps
rdv = rendez vous
rv = rendez vous
tel = téléphone
num = numéro
pb = problème
2m1 = demain
demin = demain
a2m1 = a demain
ajd = aujourd hui
aujourdhui = aujourd hui
oqp = occupé
vrmt = vraiment
wi = oui
ui = oui
oe = ouais
oue = ouais
ouai = ouais
mwe = ouais
yep = oui
oki = ok
okk = ok
okay = ok
okey = ok
dac = d accord
dak = d accord
dacc = d accord
dacor = d accord
daccor = d accord
daccord = d accord
dakor = d accord
nn = non
nan = non
nope = non
nah = non
tkt = t inquiète pas
stoop = stop
acceuil = accueil
jen = en
jy = y
jui = lui
cha = sa
ch = c
chest = c
quo = quoi
koi = quoi
mi = moi
ave = avec
ches = les
gins = gens
gardin = jardin
eune = une
dusque = ou
dus = ou
sui = suis
svous = vous
sv = vous
kelk = quelque
vx = veux
jv = veux
jveu = veux
jvx = veux
veu = veux
jvai = vais
jvais = vais
jvien = viens
jpx = peux
pe = peut
notif = notifications
notifs = notifications
assoc = association
asso = association
app = appel
sms = message
msg = message
mess = message
texto = message
lieux = lieu
kdo = cadeau
ados = jeunes
ado = jeunes
"""
SHORT_FORMS: dict[str, str] = dict(
    (form.strip(), meant.strip()) for form, _, meant in (line.partition("=") for line in _LINES.strip().splitlines())
)
