<?xml version="1.0" encoding="UTF-8"?>
<!-- Foreign names in the news as they are said in Spanish.  Format: doc/pronunciation.md. -->
<lexicon version="1.0" xmlns="http://www.w3.org/2005/01/pronunciation-lexicon" alphabet="ipa" xml:lang="es">
<lexeme><grapheme>Xi Jinping</grapheme><phoneme>ʃi jinˈpin</phoneme></lexeme>
<lexeme><grapheme>Xi</grapheme><phoneme>ʃi</phoneme></lexeme>
<lexeme><grapheme>Li Qiang</grapheme><phoneme>li ˈtʃjan</phoneme></lexeme>
<lexeme><grapheme>Wang Yi</grapheme><phoneme>wan ˈi</phoneme></lexeme>
<lexeme><grapheme>Xinhua</grapheme><phoneme>ʃinˈxwa</phoneme></lexeme>
<lexeme><grapheme>Beijing</grapheme><phoneme>beiˈjin</phoneme></lexeme>
<lexeme><grapheme>Nguyen</grapheme><grapheme>Nguyễn</grapheme><phoneme>nguˈjen</phoneme></lexeme>
<lexeme><grapheme>Joe Biden</grapheme><phoneme>jo ˈbaɪden</phoneme></lexeme>
<lexeme><grapheme>Biden</grapheme><phoneme>ˈbaɪden</phoneme></lexeme>
<lexeme><grapheme>Donald Trump</grapheme><phoneme>ˈdonald ˈtramp</phoneme></lexeme>
<lexeme><grapheme>Trump</grapheme><phoneme>tramp</phoneme></lexeme>
<lexeme><grapheme>JD Vance</grapheme><phoneme>jei ˈdi ˈbans</phoneme></lexeme>
<lexeme><grapheme>Kamala Harris</grapheme><phoneme>ˈkamala ˈxaris</phoneme></lexeme>
<lexeme><grapheme>Blinken</grapheme><phoneme>ˈblinken</phoneme></lexeme>
<lexeme><grapheme>Obama</grapheme><phoneme>oˈbama</phoneme></lexeme>
<lexeme><grapheme>Boris Johnson</grapheme><phoneme>ˈboris ˈjonson</phoneme></lexeme>
<lexeme><grapheme>Sunak</grapheme><phoneme>ˈsunak</phoneme></lexeme>
<lexeme><grapheme>Starmer</grapheme><phoneme>esˈtarmer</phoneme></lexeme>
<lexeme><grapheme>Trudeau</grapheme><phoneme>truˈdo</phoneme></lexeme>
<lexeme><grapheme>Macron</grapheme><phoneme>maˈkron</phoneme></lexeme>
<lexeme><grapheme>Zelensky</grapheme><grapheme>Zelenskyj</grapheme><grapheme>Selenskyj</grapheme><grapheme>Zelenski</grapheme><grapheme>Zelenskyy</grapheme><phoneme>seˈlenski</phoneme></lexeme>
<lexeme><grapheme>Erdogan</grapheme><grapheme>Erdoğan</grapheme><phoneme>ˈerdoan</phoneme></lexeme>
<lexeme><grapheme>Netanyahu</grapheme><grapheme>Netanjahu</grapheme><phoneme>netaˈɲau</phoneme></lexeme>
<lexeme><grapheme>Scholz</grapheme><phoneme>ˈʃolts</phoneme></lexeme>
<lexeme><grapheme>Olaf Scholz</grapheme><phoneme>ˈolaf ˈʃolts</phoneme></lexeme>
<lexeme><grapheme>Merz</grapheme><phoneme>ˈmerts</phoneme></lexeme>
<lexeme><grapheme>von der Leyen</grapheme><phoneme>fon der ˈlaɪen</phoneme></lexeme>
<lexeme><grapheme>Orbán</grapheme><grapheme>Orban</grapheme><phoneme>ˈorban</phoneme></lexeme>
<lexeme><grapheme>Tusk</grapheme><phoneme>ˈtusk</phoneme></lexeme>
<lexeme><grapheme>Duda</grapheme><phoneme>ˈduda</phoneme></lexeme>
<lexeme><grapheme>Kaczyński</grapheme><grapheme>Kaczynski</grapheme><phoneme>kaˈtʃinski</phoneme></lexeme>
<lexeme><grapheme>Lula</grapheme><phoneme>ˈlula</phoneme></lexeme>
<lexeme><grapheme>Bolsonaro</grapheme><phoneme>bolsoˈnaro</phoneme></lexeme>
<lexeme><grapheme>Guterres</grapheme><phoneme>ɡuˈteres</phoneme></lexeme>
<lexeme><grapheme>Stoltenberg</grapheme><phoneme>ˈstoltenberɡ</phoneme></lexeme>
<lexeme><grapheme>Rutte</grapheme><phoneme>ˈrute</phoneme></lexeme>
<lexeme><grapheme>Mark Rutte</grapheme><phoneme>mark ˈrute</phoneme></lexeme>
<lexeme><grapheme>Lagarde</grapheme><phoneme>laˈɡard</phoneme></lexeme>
<lexeme><grapheme>Le Pen</grapheme><phoneme>le ˈpen</phoneme></lexeme>
<lexeme><grapheme>Mélenchon</grapheme><phoneme>melanˈʃon</phoneme></lexeme>
<lexeme><grapheme>Meloni</grapheme><phoneme>meˈloni</phoneme></lexeme>
<lexeme><grapheme>Modi</grapheme><phoneme>ˈmodi</phoneme></lexeme>
<lexeme><grapheme>Ishiba</grapheme><phoneme>iˈʃiba</phoneme></lexeme>
<lexeme><grapheme>Kishida</grapheme><phoneme>kiˈʃida</phoneme></lexeme>
<lexeme><grapheme>Kim Jong-un</grapheme><grapheme>Kim Jong Un</grapheme><phoneme>kim jon ˈun</phoneme></lexeme>
<lexeme><grapheme>Khamenei</grapheme><phoneme>xameˈnei</phoneme></lexeme>
<lexeme><grapheme>Pezeshkian</grapheme><grapheme>Peseschkian</grapheme><phoneme>peseʃˈkjan</phoneme></lexeme>
<lexeme><grapheme>Hezbollah</grapheme><grapheme>Hisbollah</grapheme><phoneme>esboˈla</phoneme></lexeme>
<lexeme><grapheme>Huawei</grapheme><phoneme>ˈwawei</phoneme></lexeme>
<lexeme><grapheme>New York Times</grapheme><phoneme>nju ˈjork ˈtaɪms</phoneme></lexeme>
<lexeme><grapheme>Washington</grapheme><phoneme>ˈwaʃinton</phoneme></lexeme>
<lexeme><grapheme>Downing Street</grapheme><phoneme>ˈdaunin esˈtrit</phoneme></lexeme>
<lexeme><grapheme>Guardian</grapheme><phoneme>ˈɡardjan</phoneme></lexeme>
<lexeme><grapheme>Reuters</grapheme><phoneme>ˈroiters</phoneme></lexeme>
<lexeme><grapheme>Keir Starmer</grapheme><phoneme>kir esˈtarmer</phoneme></lexeme>
<lexeme><grapheme>Elon Musk</grapheme><phoneme>ˈilon ˈmask</phoneme></lexeme>
<lexeme><grapheme>Hegseth</grapheme><phoneme>ˈxeɡset</phoneme></lexeme>
<lexeme><grapheme>Carney</grapheme><phoneme>ˈkarni</phoneme></lexeme>
<lexeme><grapheme>Ramaphosa</grapheme><phoneme>ramaˈposa</phoneme></lexeme>
</lexicon>
