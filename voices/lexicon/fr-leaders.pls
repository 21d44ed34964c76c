<?xml version="1.0" encoding="UTF-8"?>
<!-- Foreign names in the news as they are said in French.  Format: doc/pronunciation.md. -->
<lexicon version="1.0" xmlns="http://www.w3.org/2005/01/pronunciation-lexicon" alphabet="ipa" xml:lang="fr">
<lexeme><grapheme>Xi Jinping</grapheme><phoneme>ʃi dʒinˈpiŋ</phoneme></lexeme>
<lexeme><grapheme>Xi</grapheme><phoneme>ʃi</phoneme></lexeme>
<lexeme><grapheme>Li Qiang</grapheme><phoneme>li ˈtʃjaŋ</phoneme></lexeme>
<lexeme><grapheme>Wang Yi</grapheme><phoneme>waŋ ˈi</phoneme></lexeme>
<lexeme><grapheme>Xinhua</grapheme><phoneme>ʃinˈwa</phoneme></lexeme>
<lexeme><grapheme>Beijing</grapheme><phoneme>beiˈdʒiŋ</phoneme></lexeme>
<lexeme><grapheme>Nguyen</grapheme><grapheme>Nguyễn</grapheme><phoneme>nguˈjɛn</phoneme></lexeme>
<lexeme><grapheme>Joe Biden</grapheme><phoneme>dʒo bajˈdɛn</phoneme></lexeme>
<lexeme><grapheme>Biden</grapheme><phoneme>bajˈdɛn</phoneme></lexeme>
<lexeme><grapheme>Donald Trump</grapheme><phoneme>dɔˈnald ˈtrœmp</phoneme></lexeme>
<lexeme><grapheme>Trump</grapheme><phoneme>trœmp</phoneme></lexeme>
<lexeme><grapheme>JD Vance</grapheme><phoneme>dʒɛ ˈdi ˈvans</phoneme></lexeme>
<lexeme><grapheme>Kamala Harris</grapheme><phoneme>kamaˈla aˈris</phoneme></lexeme>
<lexeme><grapheme>Blinken</grapheme><phoneme>blinˈkɛn</phoneme></lexeme>
<lexeme><grapheme>Obama</grapheme><phoneme>obaˈma</phoneme></lexeme>
<lexeme><grapheme>Boris Johnson</grapheme><phoneme>boˈris dʒɔnˈsɔn</phoneme></lexeme>
<lexeme><grapheme>Sunak</grapheme><phoneme>suˈnak</phoneme></lexeme>
<lexeme><grapheme>Starmer</grapheme><phoneme>starˈmɛr</phoneme></lexeme>
<lexeme><grapheme>Zelensky</grapheme><grapheme>Zelenskyj</grapheme><grapheme>Selenskyj</grapheme><grapheme>Zelenski</grapheme><grapheme>Zelenskyy</grapheme><phoneme>zelɛnˈski</phoneme></lexeme>
<lexeme><grapheme>Erdogan</grapheme><grapheme>Erdoğan</grapheme><phoneme>ɛrdoˈan</phoneme></lexeme>
<lexeme><grapheme>Netanyahu</grapheme><grapheme>Netanjahu</grapheme><phoneme>netanjaˈu</phoneme></lexeme>
<lexeme><grapheme>Scholz</grapheme><phoneme>ʃɔlts</phoneme></lexeme>
<lexeme><grapheme>Olaf Scholz</grapheme><phoneme>oˈlaf ˈʃɔlts</phoneme></lexeme>
<lexeme><grapheme>Merz</grapheme><phoneme>mɛrts</phoneme></lexeme>
<lexeme><grapheme>von der Leyen</grapheme><phoneme>fɔn dɛr ˈlajɛn</phoneme></lexeme>
<lexeme><grapheme>Sánchez</grapheme><grapheme>Sanchez</grapheme><phoneme>sanˈtʃɛs</phoneme></lexeme>
<lexeme><grapheme>Orbán</grapheme><grapheme>Orban</grapheme><phoneme>ɔrˈban</phoneme></lexeme>
<lexeme><grapheme>Tusk</grapheme><phoneme>tusk</phoneme></lexeme>
<lexeme><grapheme>Duda</grapheme><phoneme>duˈda</phoneme></lexeme>
<lexeme><grapheme>Kaczyński</grapheme><grapheme>Kaczynski</grapheme><phoneme>kaˈtʃinski</phoneme></lexeme>
<lexeme><grapheme>Lula</grapheme><phoneme>luˈla</phoneme></lexeme>
<lexeme><grapheme>Bolsonaro</grapheme><phoneme>bɔlsonaˈro</phoneme></lexeme>
<lexeme><grapheme>Milei</grapheme><phoneme>miˈlei</phoneme></lexeme>
<lexeme><grapheme>Maduro</grapheme><phoneme>maduˈro</phoneme></lexeme>
<lexeme><grapheme>Petro</grapheme><phoneme>peˈtro</phoneme></lexeme>
<lexeme><grapheme>Guterres</grapheme><phoneme>ɡuˈtɛrɛs</phoneme></lexeme>
<lexeme><grapheme>Stoltenberg</grapheme><phoneme>stɔltɛnˈbɛrɡ</phoneme></lexeme>
<lexeme><grapheme>Rutte</grapheme><phoneme>ryˈtɛ</phoneme></lexeme>
<lexeme><grapheme>Mark Rutte</grapheme><phoneme>mark ryˈtɛ</phoneme></lexeme>
<lexeme><grapheme>Meloni</grapheme><phoneme>meloˈni</phoneme></lexeme>
<lexeme><grapheme>Modi</grapheme><phoneme>moˈdi</phoneme></lexeme>
<lexeme><grapheme>Ishiba</grapheme><phoneme>iʃiˈba</phoneme></lexeme>
<lexeme><grapheme>Kishida</grapheme><phoneme>kiʃiˈda</phoneme></lexeme>
<lexeme><grapheme>Kim Jong-un</grapheme><grapheme>Kim Jong Un</grapheme><phoneme>kim dʒɔŋ ˈun</phoneme></lexeme>
<lexeme><grapheme>Khamenei</grapheme><phoneme>xameneˈi</phoneme></lexeme>
<lexeme><grapheme>Pezeshkian</grapheme><grapheme>Peseschkian</grapheme><phoneme>pezeʃkiˈan</phoneme></lexeme>
<lexeme><grapheme>Huawei</grapheme><phoneme>waˈwɛ</phoneme></lexeme>
<lexeme><grapheme>New York Times</grapheme><phoneme>nju ˈjɔrk ˈtajms</phoneme></lexeme>
<lexeme><grapheme>Washington</grapheme><phoneme>wɔʃinɡˈtɔn</phoneme></lexeme>
<lexeme><grapheme>Downing Street</grapheme><phoneme>dawˈniŋ ˈstrit</phoneme></lexeme>
<lexeme><grapheme>Guardian</grapheme><phoneme>ɡardˈjan</phoneme></lexeme>
<lexeme><grapheme>Reuters</grapheme><phoneme>røˈtɛrs</phoneme></lexeme>
<lexeme><grapheme>Keir Starmer</grapheme><phoneme>kir starˈmɛr</phoneme></lexeme>
<lexeme><grapheme>Elon Musk</grapheme><phoneme>iˈlɔn ˈmœsk</phoneme></lexeme>
<lexeme><grapheme>Rubio</grapheme><phoneme>rybˈjo</phoneme></lexeme>
<lexeme><grapheme>Hegseth</grapheme><phoneme>ɛɡˈsɛt</phoneme></lexeme>
<lexeme><grapheme>Carney</grapheme><phoneme>karˈnɛ</phoneme></lexeme>
<lexeme><grapheme>Sheinbaum</grapheme><phoneme>ʃɛnˈbom</phoneme></lexeme>
<lexeme><grapheme>Boric</grapheme><phoneme>boˈritʃ</phoneme></lexeme>
<lexeme><grapheme>Ramaphosa</grapheme><phoneme>ramapoˈza</phoneme></lexeme>
</lexicon>
