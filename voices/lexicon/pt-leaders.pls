<?xml version="1.0" encoding="UTF-8"?>
<!-- Foreign names in the news as they are said in Portuguese.  Format: doc/pronunciation.md. -->
<lexicon version="1.0" xmlns="http://www.w3.org/2005/01/pronunciation-lexicon" alphabet="ipa" xml:lang="pt">
<lexeme><grapheme>Xi Jinping</grapheme><phoneme>ʃi ʒinˈpin</phoneme></lexeme>
<lexeme><grapheme>Xi</grapheme><phoneme>ʃi</phoneme></lexeme>
<lexeme><grapheme>Li Qiang</grapheme><phoneme>li ˈtʃian</phoneme></lexeme>
<lexeme><grapheme>Wang Yi</grapheme><phoneme>waŋ ˈi</phoneme></lexeme>
<lexeme><grapheme>Xinhua</grapheme><phoneme>ʃinˈwa</phoneme></lexeme>
<lexeme><grapheme>Beijing</grapheme><phoneme>beiˈʒin</phoneme></lexeme>
<lexeme><grapheme>Nguyen</grapheme><grapheme>Nguyễn</grapheme><phoneme>nguiˈɛn</phoneme></lexeme>
<lexeme><grapheme>Joe Biden</grapheme><phoneme>dʒo ˈbaɪden</phoneme></lexeme>
<lexeme><grapheme>Biden</grapheme><phoneme>ˈbaɪden</phoneme></lexeme>
<lexeme><grapheme>Donald Trump</grapheme><phoneme>ˈdonald ˈtrɐmp</phoneme></lexeme>
<lexeme><grapheme>Trump</grapheme><phoneme>trɐmp</phoneme></lexeme>
<lexeme><grapheme>JD Vance</grapheme><phoneme>dʒei ˈdi ˈvɛns</phoneme></lexeme>
<lexeme><grapheme>Kamala Harris</grapheme><phoneme>ˈkamala ˈhɛris</phoneme></lexeme>
<lexeme><grapheme>Blinken</grapheme><phoneme>ˈblinken</phoneme></lexeme>
<lexeme><grapheme>Obama</grapheme><phoneme>oˈbɐma</phoneme></lexeme>
<lexeme><grapheme>Boris Johnson</grapheme><phoneme>ˈbɔris ˈdʒɔnson</phoneme></lexeme>
<lexeme><grapheme>Sunak</grapheme><phoneme>ˈsunak</phoneme></lexeme>
<lexeme><grapheme>Starmer</grapheme><phoneme>isˈtarmer</phoneme></lexeme>
<lexeme><grapheme>Trudeau</grapheme><phoneme>truˈdo</phoneme></lexeme>
<lexeme><grapheme>Macron</grapheme><phoneme>maˈkrõ</phoneme></lexeme>
<lexeme><grapheme>Zelensky</grapheme><grapheme>Zelenskyj</grapheme><grapheme>Selenskyj</grapheme><grapheme>Zelenski</grapheme><grapheme>Zelenskyy</grapheme><phoneme>zeˈlɛnski</phoneme></lexeme>
<lexeme><grapheme>Erdogan</grapheme><grapheme>Erdoğan</grapheme><phoneme>ˈɛrdoɐn</phoneme></lexeme>
<lexeme><grapheme>Netanyahu</grapheme><grapheme>Netanjahu</grapheme><phoneme>netɐˈɲau</phoneme></lexeme>
<lexeme><grapheme>Scholz</grapheme><phoneme>ʃɔwts</phoneme></lexeme>
<lexeme><grapheme>Olaf Scholz</grapheme><phoneme>ˈɔlaf ˈʃɔwts</phoneme></lexeme>
<lexeme><grapheme>Merz</grapheme><phoneme>mɛrts</phoneme></lexeme>
<lexeme><grapheme>von der Leyen</grapheme><phoneme>fon der ˈlaɪen</phoneme></lexeme>
<lexeme><grapheme>Sánchez</grapheme><grapheme>Sanchez</grapheme><phoneme>ˈsantʃes</phoneme></lexeme>
<lexeme><grapheme>Orbán</grapheme><grapheme>Orban</grapheme><phoneme>ˈɔrbɐn</phoneme></lexeme>
<lexeme><grapheme>Tusk</grapheme><phoneme>ˈtuski</phoneme></lexeme>
<lexeme><grapheme>Duda</grapheme><phoneme>ˈduda</phoneme></lexeme>
<lexeme><grapheme>Kaczyński</grapheme><grapheme>Kaczynski</grapheme><phoneme>kaˈtʃinski</phoneme></lexeme>
<lexeme><grapheme>Milei</grapheme><phoneme>miˈlei</phoneme></lexeme>
<lexeme><grapheme>Maduro</grapheme><phoneme>maˈduru</phoneme></lexeme>
<lexeme><grapheme>Petro</grapheme><phoneme>ˈpɛtru</phoneme></lexeme>
<lexeme><grapheme>Stoltenberg</grapheme><phoneme>ˈstɔltenberɡ</phoneme></lexeme>
<lexeme><grapheme>Rutte</grapheme><phoneme>ˈruti</phoneme></lexeme>
<lexeme><grapheme>Mark Rutte</grapheme><phoneme>mark ˈruti</phoneme></lexeme>
<lexeme><grapheme>Lagarde</grapheme><phoneme>laˈɡard</phoneme></lexeme>
<lexeme><grapheme>Le Pen</grapheme><phoneme>le ˈpɛn</phoneme></lexeme>
<lexeme><grapheme>Mélenchon</grapheme><phoneme>melɐ̃ˈʃõ</phoneme></lexeme>
<lexeme><grapheme>Meloni</grapheme><phoneme>meˈloni</phoneme></lexeme>
<lexeme><grapheme>Modi</grapheme><phoneme>ˈmɔdi</phoneme></lexeme>
<lexeme><grapheme>Ishiba</grapheme><phoneme>iˈʃiba</phoneme></lexeme>
<lexeme><grapheme>Kishida</grapheme><phoneme>kiˈʃida</phoneme></lexeme>
<lexeme><grapheme>Kim Jong-un</grapheme><grapheme>Kim Jong Un</grapheme><phoneme>kim ʒɔŋ ˈun</phoneme></lexeme>
<lexeme><grapheme>Khamenei</grapheme><phoneme>xameneˈi</phoneme></lexeme>
<lexeme><grapheme>Pezeshkian</grapheme><grapheme>Peseschkian</grapheme><phoneme>pezeʃkiˈɐn</phoneme></lexeme>
<lexeme><grapheme>Hezbollah</grapheme><grapheme>Hisbollah</grapheme><phoneme>ezboˈla</phoneme></lexeme>
<lexeme><grapheme>Huawei</grapheme><phoneme>ˈwawei</phoneme></lexeme>
<lexeme><grapheme>New York Times</grapheme><phoneme>nju ˈjɔrk ˈtaɪms</phoneme></lexeme>
<lexeme><grapheme>Washington</grapheme><phoneme>ˈwɔʃinton</phoneme></lexeme>
<lexeme><grapheme>Downing Street</grapheme><phoneme>ˈdaunin isˈtrit</phoneme></lexeme>
<lexeme><grapheme>Guardian</grapheme><phoneme>ˈɡardiɐn</phoneme></lexeme>
<lexeme><grapheme>Reuters</grapheme><phoneme>ˈrɔiters</phoneme></lexeme>
<lexeme><grapheme>Keir Starmer</grapheme><phoneme>kir isˈtarmer</phoneme></lexeme>
<lexeme><grapheme>Elon Musk</grapheme><phoneme>ˈilon ˈmaski</phoneme></lexeme>
<lexeme><grapheme>Hegseth</grapheme><phoneme>ˈhɛɡset</phoneme></lexeme>
<lexeme><grapheme>Carney</grapheme><phoneme>ˈkarni</phoneme></lexeme>
<lexeme><grapheme>Sheinbaum</grapheme><phoneme>ˈʃeinbaum</phoneme></lexeme>
<lexeme><grapheme>Boric</grapheme><phoneme>ˈbɔritʃ</phoneme></lexeme>
<lexeme><grapheme>Ramaphosa</grapheme><phoneme>ramaˈpoza</phoneme></lexeme>
</lexicon>
