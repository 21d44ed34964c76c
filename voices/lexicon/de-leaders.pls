<?xml version="1.0" encoding="UTF-8"?>
<!-- Foreign names in the news as they are said in German.  Format: doc/pronunciation.md. -->
<lexicon version="1.0" xmlns="http://www.w3.org/2005/01/pronunciation-lexicon" alphabet="ipa" xml:lang="de">
<lexeme><grapheme>Xi Jinping</grapheme><phoneme>ˈʃiː dʒɪnˈpɪŋ</phoneme></lexeme>
<lexeme><grapheme>Xi</grapheme><phoneme>ʃiː</phoneme></lexeme>
<lexeme><grapheme>Li Qiang</grapheme><phoneme>liː ˈtʃaŋ</phoneme></lexeme>
<lexeme><grapheme>Wang Yi</grapheme><phoneme>vaŋ ˈiː</phoneme></lexeme>
<lexeme><grapheme>Xinhua</grapheme><phoneme>ˈʃɪnhwaː</phoneme></lexeme>
<lexeme><grapheme>Beijing</grapheme><phoneme>beɪˈdʒɪŋ</phoneme></lexeme>
<lexeme><grapheme>Nguyen</grapheme><grapheme>Nguyễn</grapheme><phoneme>ŋuˈjɛn</phoneme></lexeme>
<lexeme><grapheme>Joe Biden</grapheme><phoneme>dʒoʊ ˈbaɪdən</phoneme></lexeme>
<lexeme><grapheme>Biden</grapheme><phoneme>ˈbaɪdən</phoneme></lexeme>
<lexeme><grapheme>Donald Trump</grapheme><phoneme>ˈdɔnalt ˈtramp</phoneme></lexeme>
<lexeme><grapheme>Trump</grapheme><phoneme>tramp</phoneme></lexeme>
<lexeme><grapheme>JD Vance</grapheme><phoneme>dʒeɪ ˈdiː ˈvɛns</phoneme></lexeme>
<lexeme><grapheme>Kamala Harris</grapheme><phoneme>ˈkamala ˈhɛrɪs</phoneme></lexeme>
<lexeme><grapheme>Blinken</grapheme><phoneme>ˈblɪŋkən</phoneme></lexeme>
<lexeme><grapheme>Obama</grapheme><phoneme>oˈbaːma</phoneme></lexeme>
<lexeme><grapheme>Boris Johnson</grapheme><phoneme>ˈboːrɪs ˈdʒɔnsən</phoneme></lexeme>
<lexeme><grapheme>Sunak</grapheme><phoneme>ˈsuːnak</phoneme></lexeme>
<lexeme><grapheme>Starmer</grapheme><phoneme>ˈstaːmər</phoneme></lexeme>
<lexeme><grapheme>Trudeau</grapheme><phoneme>tryˈdoː</phoneme></lexeme>
<lexeme><grapheme>Macron</grapheme><phoneme>maˈkrɔ̃</phoneme></lexeme>
<lexeme><grapheme>Zelensky</grapheme><grapheme>Zelenskyj</grapheme><grapheme>Selenskyj</grapheme><grapheme>Zelenski</grapheme><grapheme>Zelenskyy</grapheme><phoneme>zeˈlɛnskɪ</phoneme></lexeme>
<lexeme><grapheme>Erdogan</grapheme><grapheme>Erdoğan</grapheme><phoneme>ˈɛrdoan</phoneme></lexeme>
<lexeme><grapheme>Netanyahu</grapheme><grapheme>Netanjahu</grapheme><phoneme>nɛtanˈjaːhu</phoneme></lexeme>
<lexeme><grapheme>Sánchez</grapheme><grapheme>Sanchez</grapheme><phoneme>ˈsantʃɛs</phoneme></lexeme>
<lexeme><grapheme>Orbán</grapheme><grapheme>Orban</grapheme><phoneme>ˈɔrbaːn</phoneme></lexeme>
<lexeme><grapheme>Tusk</grapheme><phoneme>tusk</phoneme></lexeme>
<lexeme><grapheme>Duda</grapheme><phoneme>ˈduːda</phoneme></lexeme>
<lexeme><grapheme>Kaczyński</grapheme><grapheme>Kaczynski</grapheme><phoneme>kaˈtʃɪnski</phoneme></lexeme>
<lexeme><grapheme>Lula</grapheme><phoneme>ˈluːla</phoneme></lexeme>
<lexeme><grapheme>Bolsonaro</grapheme><phoneme>bɔlzoˈnaːro</phoneme></lexeme>
<lexeme><grapheme>Milei</grapheme><phoneme>miˈleɪ</phoneme></lexeme>
<lexeme><grapheme>Maduro</grapheme><phoneme>maˈduːro</phoneme></lexeme>
<lexeme><grapheme>Petro</grapheme><phoneme>ˈpeːtro</phoneme></lexeme>
<lexeme><grapheme>Guterres</grapheme><phoneme>ɡuˈtɛrəʃ</phoneme></lexeme>
<lexeme><grapheme>Stoltenberg</grapheme><phoneme>ˈstɔltənbɛrk</phoneme></lexeme>
<lexeme><grapheme>Rutte</grapheme><phoneme>ˈrʏtə</phoneme></lexeme>
<lexeme><grapheme>Mark Rutte</grapheme><phoneme>mark ˈrʏtə</phoneme></lexeme>
<lexeme><grapheme>Lagarde</grapheme><phoneme>laˈɡard</phoneme></lexeme>
<lexeme><grapheme>Le Pen</grapheme><phoneme>lə ˈpɛn</phoneme></lexeme>
<lexeme><grapheme>Mélenchon</grapheme><phoneme>melãˈʃɔ̃</phoneme></lexeme>
<lexeme><grapheme>Meloni</grapheme><phoneme>meˈloːni</phoneme></lexeme>
<lexeme><grapheme>Modi</grapheme><phoneme>ˈmoːdi</phoneme></lexeme>
<lexeme><grapheme>Ishiba</grapheme><phoneme>iˈʃiːba</phoneme></lexeme>
<lexeme><grapheme>Kishida</grapheme><phoneme>kiˈʃiːda</phoneme></lexeme>
<lexeme><grapheme>Kim Jong-un</grapheme><grapheme>Kim Jong Un</grapheme><phoneme>kɪm dʒɔŋ ˈʊn</phoneme></lexeme>
<lexeme><grapheme>Khamenei</grapheme><phoneme>xaːmeneˈiː</phoneme></lexeme>
<lexeme><grapheme>Pezeshkian</grapheme><grapheme>Peseschkian</grapheme><phoneme>pezɛʃkiˈaːn</phoneme></lexeme>
<lexeme><grapheme>Hezbollah</grapheme><grapheme>Hisbollah</grapheme><phoneme>hɪsbɔˈlaː</phoneme></lexeme>
<lexeme><grapheme>Huawei</grapheme><phoneme>ˈhwaːveɪ</phoneme></lexeme>
<lexeme><grapheme>New York Times</grapheme><phoneme>njuː ˈjɔːrk ˈtaɪms</phoneme></lexeme>
<lexeme><grapheme>Washington</grapheme><phoneme>ˈwɔʃɪŋtən</phoneme></lexeme>
<lexeme><grapheme>Downing Street</grapheme><phoneme>ˈdaʊnɪŋ ˈstriːt</phoneme></lexeme>
<lexeme><grapheme>Guardian</grapheme><phoneme>ˈɡaːrdiən</phoneme></lexeme>
<lexeme><grapheme>Reuters</grapheme><phoneme>ˈrɔʏtərs</phoneme></lexeme>
<lexeme><grapheme>Keir Starmer</grapheme><phoneme>kiːr ˈstaːmər</phoneme></lexeme>
<lexeme><grapheme>Elon Musk</grapheme><phoneme>ˈiːlɔn ˈmask</phoneme></lexeme>
<lexeme><grapheme>Rubio</grapheme><phoneme>ˈruːbio</phoneme></lexeme>
<lexeme><grapheme>Hegseth</grapheme><phoneme>ˈhɛksɛθ</phoneme></lexeme>
<lexeme><grapheme>Carney</grapheme><phoneme>ˈkaːrni</phoneme></lexeme>
<lexeme><grapheme>Sheinbaum</grapheme><phoneme>ˈʃaɪnbaʊm</phoneme></lexeme>
<lexeme><grapheme>Boric</grapheme><phoneme>ˈboːrɪtʃ</phoneme></lexeme>
<lexeme><grapheme>Ramaphosa</grapheme><phoneme>ramaˈpoːsa</phoneme></lexeme>
</lexicon>
