"""Danger in other languages than French, and in Picard: the commonest cries. Data only, in the language of `phrase`.

To be read again by people who speak them. Words of other alphabets are heard exactly as they are written.
"""

# One phrase, one line: broken lines would hide what is looked for.

ABROAD = {
    "suicide": """
want|wanna|going to? die
kill|cut|hurt|hurting|cutting myself
end my life
suicidal
chce umrzec
chce sie? zabic
zabic sie
nie chce zyc
хочу умерти|умереть|вмерти|померти
не хочу жити|жить
покончить|покінчити
اريد ان? اموت
اريد الانتحار
انتحر|انتحار
بدي موت
bghit nmout
voglio morire
mi uccido|ammazzo
voglio farla finita
quiero morir
m pinde
""",
    "violence": """
he|they|husband|boyfriend beating|beat|beats|hit|hits me
beating|beat|beats|hitting|hit|hits|hurting|kill|raped|attacking me
want|wants|going|trying to? kill|hurt me
help me police
has gun|knife
mnie|mie bije|bija
bije mnie|mie
chce|chca * zabic
ratunku
хоче|хочуть|хочет|хотят * вбити|убить
ساعدوني|انقذوني
يريد قتلي
قتلي|يقتلني|سيقتلني
vuole|vogliono * ammazzare|uccidere
mi ammazza|uccide
following me
ratunku
^ pomocy
grozi mi
мене|меня вб|уб|убє|вбє|вбити|убьет|убить
хоче|вбє|вб є? мене
min|em homme|mari i? m buque|bat|tape
мене|меня б|бє|бють|бьет|бьют є?
б|бє є? мене
бє|бьет меня
рятуите|спасите|помогите
убивают|вбивають
يضربني|ضربني
النجدة
يقتلني
darebni|drebni|kaydrebni|idrebni
mi picchia|picchiano|minaccia
aiutatemi
aiuto * picchia|uccide|coltello
me pega
i|y bat|bot|tape s|es|sin|sen|em|min femme|tiots|mère
m bat|bate|cogne
""",
    "women": """
husband|boyfriend|man * hitting|hits|hit|beats|beating|hurt|hurts
husband|boyfriend * hits|beats|beating
he * beating|hits|hit|beats me
was|been raped
he raped
زوجي * يضربني|ضربني
maz * bije|bil
zgwalcil~
чоловік|муж * б|бє|бьет
marito * picchia|violento
homme|mari i? m bat
""",
    "child": """
bije * dziecko
hits|beats * child|kid|son|daughter
picchia * bambino|figlio|figlia
tiot|tiots|tiote * tout seul|seus|seuls
""",
    "medical": """
someone|he|she|is hurt|injured|bleeding|dying|unconscious
not|can|cant|isn|isnt t? breathe|breathing
call * ambulance
heart attack
overdose
karetka|karetke|pogotowie|krwawi
nie oddycha
nieprzytomny|nieprzytomna
швидка|швидку|скорая|скорую
не дихає|дышит
кровотеча|кровь
اسعاف|الاسعاف
لا يتنفس
ambulanza|ambulance $
sto|sta morendo|male
non respira
infarto
al|i bouge|bouche|respire|répond plus|pus|pu|point
keue|keu|quéhu * escalier|terre|iau
""",
    "fire": """
there|house|is|my|on fire !drill
cha brûle|crame dins|din
pali sie
pozar|пожежа|пожар|горить|горит|حريق|incendio
""",
}
