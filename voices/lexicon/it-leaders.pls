<?xml version="1.0" encoding="UTF-8"?>
<!-- Foreign names in the news as they are said in Italian.  Format: doc/pronunciation.md. -->
<lexicon version="1.0" xmlns="http://www.w3.org/2005/01/pronunciation-lexicon" alphabet="ipa" xml:lang="it">
<lexeme><grapheme>Xi Jinping</grapheme><phoneme>ʃi dʒinˈpin</phoneme></lexeme>
<lexeme><grapheme>Xi</grapheme><phoneme>ʃi</phoneme></lexeme>
<lexeme><grapheme>Li Qiang</grapheme><phoneme>li ˈtʃjan</phoneme></lexeme>
<lexeme><grapheme>Wang Yi</grapheme><phoneme>waŋ ˈi</phoneme></lexeme>
<lexeme><grapheme>Xinhua</grapheme><phoneme>ʃinˈua</phoneme></lexeme>
<lexeme><grapheme>Beijing</grapheme><phoneme>beiˈdʒin</phoneme></lexeme>
<lexeme><grapheme>Nguyen</grapheme><grapheme>Nguyễn</grapheme><phoneme>nguˈjɛn</phoneme></lexeme>
<lexeme><grapheme>Joe Biden</grapheme><phoneme>dʒo ˈbaɪden</phoneme></lexeme>
<lexeme><grapheme>Biden</grapheme><phoneme>ˈbaɪden</phoneme></lexeme>
<lexeme><grapheme>Donald Trump</grapheme><phoneme>ˈdonald ˈtramp</phoneme></lexeme>
<lexeme><grapheme>Trump</grapheme><phoneme>tramp</phoneme></lexeme>
<lexeme><grapheme>JD Vance</grapheme><phoneme>dʒei ˈdi ˈvɛns</phoneme></lexeme>
<lexeme><grapheme>Kamala Harris</grapheme><phoneme>ˈkamala ˈarris</phoneme></lexeme>
<lexeme><grapheme>Blinken</grapheme><phoneme>ˈblinken</phoneme></lexeme>
<lexeme><grapheme>Obama</grapheme><phoneme>oˈbama</phoneme></lexeme>
<lexeme><grapheme>Boris Johnson</grapheme><phoneme>ˈbɔris ˈdʒɔnson</phoneme></lexeme>
<lexeme><grapheme>Sunak</grapheme><phoneme>ˈsunak</phoneme></lexeme>
<lexeme><grapheme>Starmer</grapheme><phoneme>ˈstarmer</phoneme></lexeme>
<lexeme><grapheme>Trudeau</grapheme><phoneme>truˈdo</phoneme></lexeme>
<lexeme><grapheme>Macron</grapheme><phoneme>maˈkrɔn</phoneme></lexeme>
<lexeme><grapheme>Zelensky</grapheme><grapheme>Zelenskyj</grapheme><grapheme>Selenskyj</grapheme><grapheme>Zelenski</grapheme><grapheme>Zelenskyy</grapheme><phoneme>zeˈlɛnski</phoneme></lexeme>
<lexeme><grapheme>Erdogan</grapheme><grapheme>Erdoğan</grapheme><phoneme>ˈɛrdoan</phoneme></lexeme>
<lexeme><grapheme>Netanyahu</grapheme><grapheme>Netanjahu</grapheme><phoneme>netanˈjau</phoneme></lexeme>
<lexeme><grapheme>Scholz</grapheme><phoneme>ʃɔlts</phoneme></lexeme>
<lexeme><grapheme>Olaf Scholz</grapheme><phoneme>ˈɔlaf ˈʃɔlts</phoneme></lexeme>
<lexeme><grapheme>Merz</grapheme><phoneme>mɛrts</phoneme></lexeme>
<lexeme><grapheme>von der Leyen</grapheme><phoneme>fɔn dɛr ˈlaɪen</phoneme></lexeme>
<lexeme><grapheme>Sánchez</grapheme><grapheme>Sanchez</grapheme><phoneme>ˈsantʃes</phoneme></lexeme>
<lexeme><grapheme>Orbán</grapheme><grapheme>Orban</grapheme><phoneme>ˈɔrban</phoneme></lexeme>
<lexeme><grapheme>Tusk</grapheme><phoneme>tusk</phoneme></lexeme>
<lexeme><grapheme>Duda</grapheme><phoneme>ˈduda</phoneme></lexeme>
<lexeme><grapheme>Kaczyński</grapheme><grapheme>Kaczynski</grapheme><phoneme>kaˈtʃinski</phoneme></lexeme>
<lexeme><grapheme>Lula</grapheme><phoneme>ˈlula</phoneme></lexeme>
<lexeme><grapheme>Bolsonaro</grapheme><phoneme>bolsoˈnaro</phoneme></lexeme>
<lexeme><grapheme>Milei</grapheme><phoneme>miˈlɛi</phoneme></lexeme>
<lexeme><grapheme>Maduro</grapheme><phoneme>maˈduro</phoneme></lexeme>
<lexeme><grapheme>Petro</grapheme><phoneme>ˈpɛtro</phoneme></lexeme>
<lexeme><grapheme>Guterres</grapheme><phoneme>ɡuˈtɛres</phoneme></lexeme>
<lexeme><grapheme>Stoltenberg</grapheme><phoneme>ˈstɔltenberɡ</phoneme></lexeme>
<lexeme><grapheme>Rutte</grapheme><phoneme>ˈrutte</phoneme></lexeme>
<lexeme><grapheme>Mark Rutte</grapheme><phoneme>mark ˈrutte</phoneme></lexeme>
<lexeme><grapheme>Lagarde</grapheme><phoneme>laˈɡard</phoneme></lexeme>
<lexeme><grapheme>Le Pen</grapheme><phoneme>lə ˈpɛn</phoneme></lexeme>
<lexeme><grapheme>Mélenchon</grapheme><phoneme>melanˈʃɔn</phoneme></lexeme>
<lexeme><grapheme>Modi</grapheme><phoneme>ˈmɔdi</phoneme></lexeme>
<lexeme><grapheme>Ishiba</grapheme><phoneme>iˈʃiba</phoneme></lexeme>
<lexeme><grapheme>Kishida</grapheme><phoneme>kiˈʃida</phoneme></lexeme>
<lexeme><grapheme>Kim Jong-un</grapheme><grapheme>Kim Jong Un</grapheme><phoneme>kim dʒɔŋ ˈun</phoneme></lexeme>
<lexeme><grapheme>Khamenei</grapheme><phoneme>kameˈnɛi</phoneme></lexeme>
<lexeme><grapheme>Pezeshkian</grapheme><grapheme>Peseschkian</grapheme><phoneme>pezeʃˈkjan</phoneme></lexeme>
<lexeme><grapheme>Hezbollah</grapheme><grapheme>Hisbollah</grapheme><phoneme>ezbolˈla</phoneme></lexeme>
<lexeme><grapheme>Huawei</grapheme><phoneme>ˈwawei</phoneme></lexeme>
<lexeme><grapheme>New York Times</grapheme><phoneme>nju ˈjɔrk ˈtaɪms</phoneme></lexeme>
<lexeme><grapheme>Washington</grapheme><phoneme>ˈwɔʃinton</phoneme></lexeme>
<lexeme><grapheme>Downing Street</grapheme><phoneme>ˈdauninɡ ˈstrit</phoneme></lexeme>
<lexeme><grapheme>Guardian</grapheme><phoneme>ˈɡardjan</phoneme></lexeme>
<lexeme><grapheme>Reuters</grapheme><phoneme>ˈrɔiters</phoneme></lexeme>
<lexeme><grapheme>Keir Starmer</grapheme><phoneme>kir ˈstarmer</phoneme></lexeme>
<lexeme><grapheme>Elon Musk</grapheme><phoneme>ˈilon ˈmask</phoneme></lexeme>
<lexeme><grapheme>Rubio</grapheme><phoneme>ˈrubjo</phoneme></lexeme>
<lexeme><grapheme>Hegseth</grapheme><phoneme>ˈɛɡset</phoneme></lexeme>
<lexeme><grapheme>Carney</grapheme><phoneme>ˈkarni</phoneme></lexeme>
<lexeme><grapheme>Sheinbaum</grapheme><phoneme>ˈʃeinbaum</phoneme></lexeme>
<lexeme><grapheme>Boric</grapheme><phoneme>ˈbɔritʃ</phoneme></lexeme>
<lexeme><grapheme>Ramaphosa</grapheme><phoneme>ramaˈposa</phoneme></lexeme>
</lexicon>
