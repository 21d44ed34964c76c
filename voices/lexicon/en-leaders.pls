<?xml version="1.0" encoding="UTF-8"?>
<!-- How an English newsreader says heads of state and government, ministers, heads of organisations.
     W3C Pronunciation Lexicon Specification 1.0; what espeak-ng says well by itself is not here.
     Capitals count, accents of a text that are not here do not; see doc/pronunciation.md. -->
<lexicon version="1.0" xmlns="http://www.w3.org/2005/01/pronunciation-lexicon" alphabet="ipa" xml:lang="en">
<lexeme><grapheme>Xi Jinping</grapheme><phoneme>ˈʃiː dʒɪnˈpɪŋ</phoneme></lexeme>
<lexeme><grapheme>Xi</grapheme><phoneme>ʃiː</phoneme></lexeme>
<lexeme><grapheme>Jinping</grapheme><phoneme>dʒɪnˈpɪŋ</phoneme></lexeme>
<lexeme><grapheme>Peng Liyuan</grapheme><phoneme>ˈpʌŋ liːjuˈɑːn</phoneme></lexeme>
<lexeme><grapheme>Li Keqiang</grapheme><phoneme>ˈliː kəˈtʃjɑːŋ</phoneme></lexeme>
<lexeme><grapheme>Keqiang</grapheme><phoneme>kəˈtʃjɑːŋ</phoneme></lexeme>
<lexeme><grapheme>Li Qiang</grapheme><phoneme>ˈliː ˈtʃjɑːŋ</phoneme></lexeme>
<lexeme><grapheme>Qiang</grapheme><phoneme>tʃjɑːŋ</phoneme></lexeme>
<lexeme><grapheme>Wang Yi</grapheme><phoneme>ˈwɑːŋ ˈiː</phoneme></lexeme>
<lexeme><grapheme>Wang</grapheme><phoneme>wɑːŋ</phoneme></lexeme>
<lexeme><grapheme>Qin Gang</grapheme><phoneme>ˈtʃɪn ˈɡɑːŋ</phoneme></lexeme>
<lexeme><grapheme>Zhao Leji</grapheme><phoneme>ˈdʒaʊ ləˈdʒiː</phoneme></lexeme>
<lexeme><grapheme>Wang Huning</grapheme><phoneme>ˈwɑːŋ huːˈnɪŋ</phoneme></lexeme>
<lexeme><grapheme>Cai Qi</grapheme><phoneme>ˈtsaɪ ˈtʃiː</phoneme></lexeme>
<lexeme><grapheme>Ding Xuexiang</grapheme><phoneme>ˈdɪŋ ʃweɪˈʃjɑːŋ</phoneme></lexeme>
<lexeme><grapheme>Li Xi</grapheme><phoneme>ˈliː ˈʃiː</phoneme></lexeme>
<lexeme><grapheme>Han Zheng</grapheme><phoneme>ˈhɑːn ˈdʒʌŋ</phoneme></lexeme>
<lexeme><grapheme>He Lifeng</grapheme><phoneme>ˈhʌ liːˈfʌŋ</phoneme></lexeme>
<lexeme><grapheme>Liu He</grapheme><phoneme>ˈljoʊ ˈhʌ</phoneme></lexeme>
<lexeme><grapheme>Hu Jintao</grapheme><phoneme>ˈhuː dʒɪnˈtaʊ</phoneme></lexeme>
<lexeme><grapheme>Wen Jiabao</grapheme><phoneme>ˈwʌn dʒjɑːˈbaʊ</phoneme></lexeme>
<lexeme><grapheme>Jiang Zemin</grapheme><phoneme>ˈdʒjɑːŋ dzəˈmɪn</phoneme></lexeme>
<lexeme><grapheme>Deng Xiaoping</grapheme><phoneme>ˈdʌŋ ʃaʊˈpɪŋ</phoneme></lexeme>
<lexeme><grapheme>Zhou Enlai</grapheme><phoneme>ˈdʒoʊ ɛnˈlaɪ</phoneme></lexeme>
<lexeme><grapheme>Mao Zedong</grapheme><grapheme>Mao Tse-tung</grapheme><phoneme>ˈmaʊ dzəˈdʊŋ</phoneme></lexeme>
<lexeme><grapheme>Yang Jiechi</grapheme><phoneme>ˈjɑːŋ dʒjɛˈtʃiː</phoneme></lexeme>
<lexeme><grapheme>Hua Chunying</grapheme><phoneme>ˈhwɑː tʃʊnˈjɪŋ</phoneme></lexeme>
<lexeme><grapheme>Chunying</grapheme><phoneme>tʃʊnˈjɪŋ</phoneme></lexeme>
<lexeme><grapheme>Zhao Lijian</grapheme><phoneme>ˈdʒaʊ liːˈdʒjɛn</phoneme></lexeme>
<lexeme><grapheme>Wang Wenbin</grapheme><phoneme>ˈwɑːŋ wʌnˈbɪn</phoneme></lexeme>
<lexeme><grapheme>Lin Jian</grapheme><phoneme>ˈlɪn ˈdʒjɛn</phoneme></lexeme>
<lexeme><grapheme>Geng Shuang</grapheme><phoneme>ˈɡʌŋ ˈʃwɑːŋ</phoneme></lexeme>
<lexeme><grapheme>Lu Kang</grapheme><phoneme>ˈluː ˈkɑːŋ</phoneme></lexeme>
<lexeme><grapheme>Guo Jiakun</grapheme><phoneme>ˈɡwoʊ dʒjɑːˈkʊn</phoneme></lexeme>
<lexeme><grapheme>Li Shangfu</grapheme><phoneme>ˈliː ʃɑːŋˈfuː</phoneme></lexeme>
<lexeme><grapheme>Dong Jun</grapheme><phoneme>ˈdʊŋ ˈdʒʊn</phoneme></lexeme>
<lexeme><grapheme>Wei Fenghe</grapheme><phoneme>ˈweɪ fʌŋˈhʌ</phoneme></lexeme>
<lexeme><grapheme>Liu Jianchao</grapheme><phoneme>ˈljoʊ dʒjɛnˈtʃaʊ</phoneme></lexeme>
<lexeme><grapheme>Bo Xilai</grapheme><phoneme>ˈboʊ ʃiːˈlaɪ</phoneme></lexeme>
<lexeme><grapheme>Zhou Yongkang</grapheme><phoneme>ˈdʒoʊ jʊŋˈkɑːŋ</phoneme></lexeme>
<lexeme><grapheme>Liu Xiaobo</grapheme><phoneme>ˈljoʊ ʃaʊˈboʊ</phoneme></lexeme>
<lexeme><grapheme>Ai Weiwei</grapheme><phoneme>ˈaɪ weɪˈweɪ</phoneme></lexeme>
<lexeme><grapheme>Peng Shuai</grapheme><phoneme>ˈpʌŋ ˈʃwaɪ</phoneme></lexeme>
<lexeme><grapheme>Meng Wanzhou</grapheme><phoneme>ˈmʌŋ wɑːnˈdʒoʊ</phoneme></lexeme>
<lexeme><grapheme>Ren Zhengfei</grapheme><phoneme>ˈrʌn dʒʌŋˈfeɪ</phoneme></lexeme>
<lexeme><grapheme>Lai Ching-te</grapheme><phoneme>ˈlaɪ tʃɪŋˈdə</phoneme></lexeme>
<lexeme><grapheme>Ching-te</grapheme><phoneme>tʃɪŋˈdə</phoneme></lexeme>
<lexeme><grapheme>Hsiao Bi-khim</grapheme><phoneme>ˈʃaʊ biːˈkɪm</phoneme></lexeme>
<lexeme><grapheme>Ma Ying-jeou</grapheme><phoneme>ˈmɑː jɪŋˈdʒoʊ</phoneme></lexeme>
<lexeme><grapheme>Ko Wen-je</grapheme><phoneme>ˈkoʊ wɛnˈdʒeɪ</phoneme></lexeme>
<lexeme><grapheme>Hou Yu-ih</grapheme><phoneme>ˈhoʊ juːˈiː</phoneme></lexeme>
<lexeme><grapheme>Chiang Kai-shek</grapheme><phoneme>ˈtʃæŋ kaɪˈʃɛk</phoneme></lexeme>
<lexeme><grapheme>Putin</grapheme><phoneme>ˈpuːtɪn</phoneme></lexeme>
<lexeme><grapheme>Volodymyr</grapheme><grapheme>Volodimir</grapheme><phoneme>vəˈlɒdɪmɪər</phoneme></lexeme>
<lexeme><grapheme>Medvedev</grapheme><phoneme>mɛdˈvjɛdɛf</phoneme></lexeme>
<lexeme><grapheme>Dmitriy</grapheme><phoneme>dəˈmiːtri</phoneme></lexeme>
<lexeme><grapheme>Mishustin</grapheme><phoneme>mɪˈʃuːstɪn</phoneme></lexeme>
<lexeme><grapheme>Lavrov</grapheme><phoneme>ˈlɑːvrɒf</phoneme></lexeme>
<lexeme><grapheme>Sergei</grapheme><grapheme>Sergey</grapheme><phoneme>sɛrˈɡeɪ</phoneme></lexeme>
<lexeme><grapheme>Belousov</grapheme><phoneme>bɛləˈuːsɒf</phoneme></lexeme>
<lexeme><grapheme>Gerasimov</grapheme><phoneme>ɡɛˈrɑːsɪmɒf</phoneme></lexeme>
<lexeme><grapheme>Patrushev</grapheme><phoneme>pæˈtruːʃɛf</phoneme></lexeme>
<lexeme><grapheme>Peskov</grapheme><phoneme>pɛˈskɒf</phoneme></lexeme>
<lexeme><grapheme>Zakharova</grapheme><phoneme>zəˈkɑːrəvə</phoneme></lexeme>
<lexeme><grapheme>Nebenzya</grapheme><grapheme>Nebenzia</grapheme><phoneme>nɛˈbɛnzjə</phoneme></lexeme>
<lexeme><grapheme>Ryabkov</grapheme><phoneme>rjæbˈkɒf</phoneme></lexeme>
<lexeme><grapheme>Ushakov</grapheme><phoneme>uːʃəˈkɒf</phoneme></lexeme>
<lexeme><grapheme>Volodin</grapheme><phoneme>vəˈloʊdɪn</phoneme></lexeme>
<lexeme><grapheme>Matviyenko</grapheme><grapheme>Matvienko</grapheme><phoneme>mɑːtviˈjɛŋkoʊ</phoneme></lexeme>
<lexeme><grapheme>Kadyrov</grapheme><phoneme>kəˈdɪrɒf</phoneme></lexeme>
<lexeme><grapheme>Prigozhin</grapheme><phoneme>prɪˈɡoʊʒɪn</phoneme></lexeme>
<lexeme><grapheme>Yevgeny</grapheme><grapheme>Evgeny</grapheme><grapheme>Yevgeniy</grapheme><phoneme>jɛvˈɡeɪni</phoneme></lexeme>
<lexeme><grapheme>Navalny</grapheme><grapheme>Navalnyy</grapheme><phoneme>nəˈvɑːlni</phoneme></lexeme>
<lexeme><grapheme>Navalnaya</grapheme><phoneme>nəˈvɑːlnaɪə</phoneme></lexeme>
<lexeme><grapheme>Yulia</grapheme><grapheme>Yuliya</grapheme><grapheme>Iulia</grapheme><phoneme>ˈjuːliə</phoneme></lexeme>
<lexeme><grapheme>Alexey</grapheme><phoneme>əˈlɛkseɪ</phoneme></lexeme>
<lexeme><grapheme>Kara-Murza</grapheme><phoneme>ˈkɑːrə mʊrˈzɑː</phoneme></lexeme>
<lexeme><grapheme>Khodorkovsky</grapheme><grapheme>Khodorkovskiy</grapheme><phoneme>ˌkɒdərˈkɒfski</phoneme></lexeme>
<lexeme><grapheme>Nemtsov</grapheme><phoneme>ˈnɛmtsɒf</phoneme></lexeme>
<lexeme><grapheme>Yashin</grapheme><phoneme>ˈjɑːʃɪn</phoneme></lexeme>
<lexeme><grapheme>Kasparov</grapheme><phoneme>kæˈspɑːrɒf</phoneme></lexeme>
<lexeme><grapheme>Kiriyenko</grapheme><grapheme>Kirienko</grapheme><phoneme>ˌkɪriˈjɛŋkoʊ</phoneme></lexeme>
<lexeme><grapheme>Naryshkin</grapheme><phoneme>nəˈrɪʃkɪn</phoneme></lexeme>
<lexeme><grapheme>Bortnikov</grapheme><phoneme>ˈbɔːrtnɪkɒf</phoneme></lexeme>
<lexeme><grapheme>Siluanov</grapheme><phoneme>ˌsɪluˈɑːnɒf</phoneme></lexeme>
<lexeme><grapheme>Nabiullina</grapheme><phoneme>nəbiˈuːlɪnə</phoneme></lexeme>
<lexeme><grapheme>Dmitriev</grapheme><phoneme>dəˈmiːtriɛf</phoneme></lexeme>
<lexeme><grapheme>Gorbachev</grapheme><phoneme>ˈɡɔːrbətʃɒf</phoneme></lexeme>
<lexeme><grapheme>Brezhnev</grapheme><phoneme>ˈbrɛʒnɛf</phoneme></lexeme>
<lexeme><grapheme>Khrushchev</grapheme><phoneme>ˈkruːstʃɒf</phoneme></lexeme>
<lexeme><grapheme>Zelensky</grapheme><grapheme>Zelenskyy</grapheme><grapheme>Zelenskiy</grapheme><grapheme>Zelenskyi</grapheme><grapheme>Zelenski</grapheme><phoneme>zəˈlɛnski</phoneme></lexeme>
<lexeme><grapheme>Zelenska</grapheme><phoneme>zəˈlɛnskə</phoneme></lexeme>
<lexeme><grapheme>Poroshenko</grapheme><phoneme>ˌpɒrəˈʃɛŋkoʊ</phoneme></lexeme>
<lexeme><grapheme>Shmyhal</grapheme><grapheme>Shmygal</grapheme><phoneme>ʃmɪˈhɑːl</phoneme></lexeme>
<lexeme><grapheme>Svyrydenko</grapheme><phoneme>svɪrɪˈdɛŋkoʊ</phoneme></lexeme>
<lexeme><grapheme>Kuleba</grapheme><phoneme>kuːˈlɛbə</phoneme></lexeme>
<lexeme><grapheme>Dmytro</grapheme><phoneme>dəˈmiːtroʊ</phoneme></lexeme>
<lexeme><grapheme>Sybiha</grapheme><phoneme>sɪˈbiːhə</phoneme></lexeme>
<lexeme><grapheme>Andrii</grapheme><grapheme>Andriy</grapheme><grapheme>Andrei</grapheme><grapheme>Andrey</grapheme><phoneme>ɑːnˈdreɪ</phoneme></lexeme>
<lexeme><grapheme>Yermak</grapheme><phoneme>jɛrˈmɑːk</phoneme></lexeme>
<lexeme><grapheme>Umerov</grapheme><phoneme>uːˈmɛrɒf</phoneme></lexeme>
<lexeme><grapheme>Rustem</grapheme><phoneme>ruːˈstɛm</phoneme></lexeme>
<lexeme><grapheme>Reznikov</grapheme><phoneme>ˈrɛznɪkɒf</phoneme></lexeme>
<lexeme><grapheme>Oleksii</grapheme><grapheme>Oleksiy</grapheme><phoneme>oʊˈlɛksi</phoneme></lexeme>
<lexeme><grapheme>Zaluzhny</grapheme><grapheme>Zaluzhnyi</grapheme><grapheme>Zaluzhnyy</grapheme><phoneme>zəˈluːʒni</phoneme></lexeme>
<lexeme><grapheme>Valerii</grapheme><grapheme>Valeriy</grapheme><grapheme>Valery</grapheme><phoneme>vəˈlɛəri</phoneme></lexeme>
<lexeme><grapheme>Syrskyi</grapheme><grapheme>Syrsky</grapheme><grapheme>Syrskyy</grapheme><phoneme>ˈsɪrski</phoneme></lexeme>
<lexeme><grapheme>Oleksandr</grapheme><phoneme>ˌɒlɛkˈsɑːndər</phoneme></lexeme>
<lexeme><grapheme>Budanov</grapheme><phoneme>buːˈdɑːnɒf</phoneme></lexeme>
<lexeme><grapheme>Kyrylo</grapheme><phoneme>kɪˈrɪloʊ</phoneme></lexeme>
<lexeme><grapheme>Podolyak</grapheme><phoneme>ˌpɒdoʊˈljɑːk</phoneme></lexeme>
<lexeme><grapheme>Mykhailo</grapheme><phoneme>mɪˈhaɪloʊ</phoneme></lexeme>
<lexeme><grapheme>Fedorov</grapheme><phoneme>ˈfjɒdərɒf</phoneme></lexeme>
<lexeme><grapheme>Vitali</grapheme><grapheme>Vitaliy</grapheme><grapheme>Vitalii</grapheme><phoneme>vɪˈtɑːli</phoneme></lexeme>
<lexeme><grapheme>Tymoshenko</grapheme><phoneme>tɪməˈʃɛŋkoʊ</phoneme></lexeme>
<lexeme><grapheme>Yanukovych</grapheme><phoneme>ˌjɑːnʊˈkoʊvɪtʃ</phoneme></lexeme>
<lexeme><grapheme>Alyaksandr</grapheme><grapheme>Aliaksandr</grapheme><grapheme>Aleksandr</grapheme><phoneme>ˌælɪkˈsɑːndər</phoneme></lexeme>
<lexeme><grapheme>Tsikhanouskaya</grapheme><grapheme>Tikhanovskaya</grapheme><phoneme>ˌtsɪkəˈnaʊskaɪə</phoneme></lexeme>
<lexeme><grapheme>Sviatlana</grapheme><grapheme>Svyatlana</grapheme><phoneme>svɛtˈlɑːnə</phoneme></lexeme>
<lexeme><grapheme>Bialiatski</grapheme><grapheme>Byalyatski</grapheme><phoneme>bjɑːˈljɑːtski</phoneme></lexeme>
<lexeme><grapheme>Sandu</grapheme><phoneme>ˈsɑːnduː</phoneme></lexeme>
<lexeme><grapheme>Maia Sandu</grapheme><phoneme>ˈmaɪə ˈsɑːnduː</phoneme></lexeme>
<lexeme><grapheme>Pashinyan</grapheme><phoneme>pɑːʃɪnˈjɑːn</phoneme></lexeme>
<lexeme><grapheme>Nikol</grapheme><phoneme>nɪˈkoʊl</phoneme></lexeme>
<lexeme><grapheme>Mirzoyan</grapheme><phoneme>mɪrzoʊˈjɑːn</phoneme></lexeme>
<lexeme><grapheme>Aliyev</grapheme><phoneme>ɑːˈliːjɛf</phoneme></lexeme>
<lexeme><grapheme>Ilham</grapheme><phoneme>ɪlˈhɑːm</phoneme></lexeme>
<lexeme><grapheme>Bayramov</grapheme><phoneme>baɪˈrɑːmɒf</phoneme></lexeme>
<lexeme><grapheme>Zourabichvili</grapheme><grapheme>Zurabishvili</grapheme><phoneme>zuˈrɑːbɪʃˌviːli</phoneme></lexeme>
<lexeme><grapheme>Salome</grapheme><phoneme>ˈsæləmeɪ</phoneme></lexeme>
<lexeme><grapheme>Ivanishvili</grapheme><phoneme>ˌiːvəˈnɪʃvɪli</phoneme></lexeme>
<lexeme><grapheme>Kobakhidze</grapheme><phoneme>koʊbəˈkiːdzeɪ</phoneme></lexeme>
<lexeme><grapheme>Garibashvili</grapheme><phoneme>ˌɡɑːriˈbɑːʃvɪli</phoneme></lexeme>
<lexeme><grapheme>Saakashvili</grapheme><phoneme>ˌsɑːkəˈʃviːli</phoneme></lexeme>
<lexeme><grapheme>Mikheil</grapheme><phoneme>mɪˈkeɪl</phoneme></lexeme>
<lexeme><grapheme>Kavelashvili</grapheme><phoneme>ˌkɑːvəˈlɑːʃvɪli</phoneme></lexeme>
<lexeme><grapheme>Tokayev</grapheme><phoneme>toʊˈkaɪɛf</phoneme></lexeme>
<lexeme><grapheme>Kassym-Jomart</grapheme><grapheme>Kasym-Jomart</grapheme><phoneme>kɑːˈsɪm ʒoʊˈmɑːrt</phoneme></lexeme>
<lexeme><grapheme>Nazarbayev</grapheme><phoneme>ˌnɑːzərˈbaɪɛf</phoneme></lexeme>
<lexeme><grapheme>Nursultan</grapheme><phoneme>ˌnʊərsʊlˈtɑːn</phoneme></lexeme>
<lexeme><grapheme>Mirziyoyev</grapheme><phoneme>ˌmɪərziˈjɔɪɛf</phoneme></lexeme>
<lexeme><grapheme>Shavkat</grapheme><phoneme>ʃɑːvˈkɑːt</phoneme></lexeme>
<lexeme><grapheme>Japarov</grapheme><grapheme>Zhaparov</grapheme><phoneme>ʒəˈpɑːrɒf</phoneme></lexeme>
<lexeme><grapheme>Sadyr</grapheme><phoneme>səˈdɪr</phoneme></lexeme>
<lexeme><grapheme>Rahmon</grapheme><grapheme>Rakhmon</grapheme><phoneme>rɑːˈmoʊn</phoneme></lexeme>
<lexeme><grapheme>Emomali</grapheme><phoneme>ˌɛmoʊˈmɑːli</phoneme></lexeme>
<lexeme><grapheme>Berdimuhamedow</grapheme><grapheme>Berdymukhamedov</grapheme><grapheme>Berdimuhamedov</grapheme><phoneme>ˌbɛərdiˌmuːhəˈmɛdɒf</phoneme></lexeme>
<lexeme><grapheme>Kim Jong Un</grapheme><grapheme>Kim Jong-un</grapheme><phoneme>ˈkɪm ˈdʒɒŋ ˈuːn</phoneme></lexeme>
<lexeme><grapheme>Kim Ju Ae</grapheme><grapheme>Kim Ju-ae</grapheme><phoneme>ˈkɪm ˈdʒuː ˈeɪ</phoneme></lexeme>
<lexeme><grapheme>Choe Son Hui</grapheme><grapheme>Choe Son-hui</grapheme><phoneme>ˈtʃweɪ ˈsʌn ˈhiː</phoneme></lexeme>
<lexeme><grapheme>Yoon Suk Yeol</grapheme><grapheme>Yoon Suk-yeol</grapheme><grapheme>Yoon Seok-youl</grapheme><phoneme>ˈjuːn ˈsʌk ˈjʌl</phoneme></lexeme>
<lexeme><grapheme>Suk-yeol</grapheme><phoneme>ˈsʌk ˈjʌl</phoneme></lexeme>
<lexeme><grapheme>Lee Jae-myung</grapheme><grapheme>Lee Jae Myung</grapheme><phoneme>ˈliː ˈdʒeɪ ˈmjʌŋ</phoneme></lexeme>
<lexeme><grapheme>Moon Jae-in</grapheme><grapheme>Moon Jae In</grapheme><phoneme>ˈmuːn ˈdʒeɪ ˈɪn</phoneme></lexeme>
<lexeme><grapheme>Park Geun-hye</grapheme><grapheme>Park Geun Hye</grapheme><phoneme>ˈpɑːrk ˈɡʌn ˈheɪ</phoneme></lexeme>
<lexeme><grapheme>Lee Myung-bak</grapheme><phoneme>ˈliː ˈmjʌŋ ˈbɑːk</phoneme></lexeme>
<lexeme><grapheme>Han Duck-soo</grapheme><grapheme>Han Duck Soo</grapheme><phoneme>ˈhɑːn ˈdʌk ˈsuː</phoneme></lexeme>
<lexeme><grapheme>Han Dong-hoon</grapheme><phoneme>ˈhɑːn ˈdɒŋ ˈhuːn</phoneme></lexeme>
<lexeme><grapheme>Choi Sang-mok</grapheme><phoneme>ˈtʃɔɪ ˈsɑːŋ ˈmoʊk</phoneme></lexeme>
<lexeme><grapheme>Cho Tae-yul</grapheme><phoneme>ˈtʃoʊ ˈteɪ ˈjuːl</phoneme></lexeme>
<lexeme><grapheme>Cho Hyun</grapheme><phoneme>ˈtʃoʊ ˈhjʌn</phoneme></lexeme>
<lexeme><grapheme>Kang Kyung-wha</grapheme><phoneme>ˈkɑːŋ ˈkjʌŋ ˈhwɑː</phoneme></lexeme>
<lexeme><grapheme>Ban Ki-moon</grapheme><grapheme>Ban Ki Moon</grapheme><phoneme>ˈbɑːn ˈkiː ˈmuːn</phoneme></lexeme>
<lexeme><grapheme>Roh Moo-hyun</grapheme><phoneme>ˈnoʊ ˈmuː ˈhjʌn</phoneme></lexeme>
<lexeme><grapheme>Chung Eui-yong</grapheme><phoneme>ˈtʃʌŋ ˈuːi ˈjɒŋ</phoneme></lexeme>
<lexeme><grapheme>Shinzo Abe</grapheme><grapheme>Shinzō Abe</grapheme><grapheme>Abe Shinzo</grapheme><phoneme>ˈʃɪnzoʊ ˈɑːbeɪ</phoneme></lexeme>
<lexeme><grapheme>Abe</grapheme><phoneme>ˈɑːbeɪ</phoneme></lexeme>
<lexeme><grapheme>Abe Lincoln</grapheme><phoneme>ˈeɪb ˈlɪŋkən</phoneme></lexeme>
<lexeme><grapheme>Kishida</grapheme><phoneme>kɪˈʃiːdə</phoneme></lexeme>
<lexeme><grapheme>Fumio</grapheme><phoneme>ˈfuːmioʊ</phoneme></lexeme>
<lexeme><grapheme>Shigeru</grapheme><phoneme>ʃɪˈɡɛəruː</phoneme></lexeme>
<lexeme><grapheme>Takaichi</grapheme><phoneme>tɑːkɑːˈiːtʃi</phoneme></lexeme>
<lexeme><grapheme>Sanae</grapheme><phoneme>səˈnaɪ</phoneme></lexeme>
<lexeme><grapheme>Koizumi</grapheme><phoneme>koʊˈiːzumi</phoneme></lexeme>
<lexeme><grapheme>Shinjiro</grapheme><grapheme>Shinjirō</grapheme><phoneme>ʃɪnˈdʒiːroʊ</phoneme></lexeme>
<lexeme><grapheme>Junichiro</grapheme><grapheme>Jun'ichiro</grapheme><phoneme>dʒuːnˈiːtʃiroʊ</phoneme></lexeme>
<lexeme><grapheme>Yoshihide</grapheme><phoneme>ˌjoʊʃiˈhiːdeɪ</phoneme></lexeme>
<lexeme><grapheme>Hayashi</grapheme><phoneme>həˈjɑːʃi</phoneme></lexeme>
<lexeme><grapheme>Yoshimasa</grapheme><phoneme>ˌjoʊʃiˈmɑːsə</phoneme></lexeme>
<lexeme><grapheme>Motegi</grapheme><phoneme>moʊˈteɪɡi</phoneme></lexeme>
<lexeme><grapheme>Toshimitsu</grapheme><phoneme>ˌtoʊʃiˈmiːtsu</phoneme></lexeme>
<lexeme><grapheme>Taro</grapheme><grapheme>Tarō</grapheme><phoneme>ˈtɑːroʊ</phoneme></lexeme>
<lexeme><grapheme>Taro Aso</grapheme><grapheme>Tarō Asō</grapheme><phoneme>ˈtɑːroʊ ˈɑːsoʊ</phoneme></lexeme>
<lexeme><grapheme>Kamikawa</grapheme><phoneme>kɑːmiˈkɑːwə</phoneme></lexeme>
<lexeme><grapheme>Yoko Kamikawa</grapheme><phoneme>ˈjoʊkoʊ kɑːmiˈkɑːwə</phoneme></lexeme>
<lexeme><grapheme>Iwaya</grapheme><phoneme>iːˈwɑːjə</phoneme></lexeme>
<lexeme><grapheme>Hirokazu</grapheme><phoneme>ˌhɪroʊˈkɑːzu</phoneme></lexeme>
<lexeme><grapheme>Matsuno</grapheme><phoneme>mɑːˈtsuːnoʊ</phoneme></lexeme>
<lexeme><grapheme>Akihito</grapheme><phoneme>ˌɑːkiˈhiːtoʊ</phoneme></lexeme>
<lexeme><grapheme>Masako</grapheme><phoneme>məˈsɑːkoʊ</phoneme></lexeme>
<lexeme><grapheme>Ueda</grapheme><phoneme>uːˈeɪdə</phoneme></lexeme>
<lexeme><grapheme>Kazuo</grapheme><phoneme>ˈkɑːzuoʊ</phoneme></lexeme>
<lexeme><grapheme>Kuroda</grapheme><phoneme>kəˈroʊdə</phoneme></lexeme>
<lexeme><grapheme>Haruhiko</grapheme><phoneme>ˌhɑːruˈhiːkoʊ</phoneme></lexeme>
<lexeme><grapheme>Koike</grapheme><phoneme>koʊˈiːkeɪ</phoneme></lexeme>
<lexeme><grapheme>Yuriko</grapheme><phoneme>ˈjʊərikoʊ</phoneme></lexeme>
<lexeme><grapheme>Narendra</grapheme><phoneme>nəˈrɛndrə</phoneme></lexeme>
<lexeme><grapheme>Jaishankar</grapheme><phoneme>ˌdʒaɪˈʃʌŋkər</phoneme></lexeme>
<lexeme><grapheme>Subrahmanyam</grapheme><phoneme>ˌsuːbrəˈmɑːnjəm</phoneme></lexeme>
<lexeme><grapheme>Amit Shah</grapheme><phoneme>əˈmiːt ˈʃɑː</phoneme></lexeme>
<lexeme><grapheme>Amit</grapheme><phoneme>əˈmiːt</phoneme></lexeme>
<lexeme><grapheme>Rajnath</grapheme><phoneme>ˈrɑːdʒnɑːt</phoneme></lexeme>
<lexeme><grapheme>Doval</grapheme><phoneme>doʊˈvɑːl</phoneme></lexeme>
<lexeme><grapheme>Ajit</grapheme><phoneme>əˈdʒiːt</phoneme></lexeme>
<lexeme><grapheme>Misri</grapheme><phoneme>ˈmɪsri</phoneme></lexeme>
<lexeme><grapheme>Sitharaman</grapheme><phoneme>ˌsiːtəˈrɑːmən</phoneme></lexeme>
<lexeme><grapheme>Nirmala</grapheme><phoneme>nɪrˈmɑːlə</phoneme></lexeme>
<lexeme><grapheme>Murmu</grapheme><phoneme>ˈmʊrmuː</phoneme></lexeme>
<lexeme><grapheme>Droupadi</grapheme><phoneme>ˈdroʊpədi</phoneme></lexeme>
<lexeme><grapheme>Rahul Gandhi</grapheme><phoneme>ˈrɑːhuːl ˈɡɑːndi</phoneme></lexeme>
<lexeme><grapheme>Rahul</grapheme><phoneme>ˈrɑːhuːl</phoneme></lexeme>
<lexeme><grapheme>Kejriwal</grapheme><phoneme>ˈkeɪdʒrivɑːl</phoneme></lexeme>
<lexeme><grapheme>Mamata Banerjee</grapheme><phoneme>məˈmɑːtə ˈbænərdʒiː</phoneme></lexeme>
<lexeme><grapheme>Adityanath</grapheme><phoneme>əˈdɪtjənɑːt</phoneme></lexeme>
<lexeme><grapheme>Yogi Adityanath</grapheme><phoneme>ˈjoʊɡi əˈdɪtjənɑːt</phoneme></lexeme>
<lexeme><grapheme>Kharge</grapheme><phoneme>ˈkʌrɡeɪ</phoneme></lexeme>
<lexeme><grapheme>Mallikarjun</grapheme><phoneme>ˌmɑːlɪˈkɑːrdʒʊn</phoneme></lexeme>
<lexeme><grapheme>Nehru</grapheme><phoneme>ˈneɪruː</phoneme></lexeme>
<lexeme><grapheme>Jawaharlal</grapheme><phoneme>dʒəˌwɑːhərˈlɑːl</phoneme></lexeme>
<lexeme><grapheme>Adani</grapheme><phoneme>əˈdɑːni</phoneme></lexeme>
<lexeme><grapheme>Gautam</grapheme><phoneme>ˈɡaʊtəm</phoneme></lexeme>
<lexeme><grapheme>Mukesh</grapheme><phoneme>mʊˈkeɪʃ</phoneme></lexeme>
<lexeme><grapheme>Sharif</grapheme><phoneme>ʃəˈriːf</phoneme></lexeme>
<lexeme><grapheme>Shehbaz</grapheme><grapheme>Shahbaz</grapheme><phoneme>ʃɛˈbɑːz</phoneme></lexeme>
<lexeme><grapheme>Nawaz</grapheme><phoneme>nəˈwɑːz</phoneme></lexeme>
<lexeme><grapheme>Imran Khan</grapheme><phoneme>ɪmˈrɑːn ˈkɑːn</phoneme></lexeme>
<lexeme><grapheme>Imran</grapheme><phoneme>ɪmˈrɑːn</phoneme></lexeme>
<lexeme><grapheme>Bhutto</grapheme><phoneme>ˈbuːtoʊ</phoneme></lexeme>
<lexeme><grapheme>Bilawal</grapheme><phoneme>bɪˈlɑːwəl</phoneme></lexeme>
<lexeme><grapheme>Zardari</grapheme><phoneme>zərˈdɑːri</phoneme></lexeme>
<lexeme><grapheme>Asif</grapheme><phoneme>ˈɑːsɪf</phoneme></lexeme>
<lexeme><grapheme>Ishaq Dar</grapheme><grapheme>Ishaq</grapheme><phoneme>ɪsˈhɑːk</phoneme></lexeme>
<lexeme><grapheme>Asim Munir</grapheme><phoneme>ˈɑːsɪm muːˈnɪər</phoneme></lexeme>
<lexeme><grapheme>Munir</grapheme><phoneme>muːˈnɪər</phoneme></lexeme>
<lexeme><grapheme>Qureshi</grapheme><phoneme>kʊˈreɪʃi</phoneme></lexeme>
<lexeme><grapheme>Hasina</grapheme><phoneme>həˈsiːnə</phoneme></lexeme>
<lexeme><grapheme>Sheikh Hasina</grapheme><phoneme>ˈʃeɪk həˈsiːnə</phoneme></lexeme>
<lexeme><grapheme>Khaleda Zia</grapheme><phoneme>kɑːˈleɪdə ˈziːə</phoneme></lexeme>
<lexeme><grapheme>Yunus</grapheme><phoneme>ˈjuːnʊs</phoneme></lexeme>
<lexeme><grapheme>Muhammad</grapheme><phoneme>mʊˈhæməd</phoneme></lexeme>
<lexeme><grapheme>Mohammed</grapheme><grapheme>Mohamed</grapheme><grapheme>Mohammad</grapheme><grapheme>Mohamad</grapheme><phoneme>moʊˈhæməd</phoneme></lexeme>
<lexeme><grapheme>Rajapaksa</grapheme><grapheme>Rajapakse</grapheme><phoneme>ˌrɑːdʒəˈpʌksə</phoneme></lexeme>
<lexeme><grapheme>Gotabaya</grapheme><phoneme>ɡoʊˈtɑːbəjə</phoneme></lexeme>
<lexeme><grapheme>Mahinda</grapheme><phoneme>məˈhɪndə</phoneme></lexeme>
<lexeme><grapheme>Wickremesinghe</grapheme><grapheme>Wickremasinghe</grapheme><phoneme>ˌvɪkrəməˈsɪŋɡə</phoneme></lexeme>
<lexeme><grapheme>Ranil</grapheme><phoneme>rəˈniːl</phoneme></lexeme>
<lexeme><grapheme>Dissanayake</grapheme><phoneme>dɪsəˈnaɪəkə</phoneme></lexeme>
<lexeme><grapheme>Anura</grapheme><phoneme>əˈnʊrə</phoneme></lexeme>
<lexeme><grapheme>Dahal</grapheme><phoneme>dəˈhɑːl</phoneme></lexeme>
<lexeme><grapheme>Prachanda</grapheme><phoneme>prəˈtʃɑːndə</phoneme></lexeme>
<lexeme><grapheme>Deuba</grapheme><phoneme>ˈdeɪuːbə</phoneme></lexeme>
<lexeme><grapheme>Muizzu</grapheme><phoneme>muːˈiːzuː</phoneme></lexeme>
<lexeme><grapheme>Solih</grapheme><phoneme>ˈsoʊli</phoneme></lexeme>
<lexeme><grapheme>Wangchuck</grapheme><phoneme>ˈwɑːŋtʃʊk</phoneme></lexeme>
<lexeme><grapheme>Tshering</grapheme><phoneme>ˈtsɛrɪŋ</phoneme></lexeme>
<lexeme><grapheme>Dalai Lama</grapheme><phoneme>ˈdɑːlaɪ ˈlɑːmə</phoneme></lexeme>
<lexeme><grapheme>Tenzin Gyatso</grapheme><phoneme>ˈtɛnzɪn ˈɡjɑːtsoʊ</phoneme></lexeme>
<lexeme><grapheme>Karzai</grapheme><phoneme>kɑːrˈzaɪ</phoneme></lexeme>
<lexeme><grapheme>Hamid</grapheme><phoneme>hɑːˈmiːd</phoneme></lexeme>
<lexeme><grapheme>Ghani</grapheme><phoneme>ˈɡɑːni</phoneme></lexeme>
<lexeme><grapheme>Ashraf</grapheme><phoneme>ˈæʃrɑːf</phoneme></lexeme>
<lexeme><grapheme>Akhundzada</grapheme><phoneme>əˌkʊndˈzɑːdə</phoneme></lexeme>
<lexeme><grapheme>Hibatullah</grapheme><grapheme>Haibatullah</grapheme><phoneme>ˌhɪbəˈtuːlə</phoneme></lexeme>
<lexeme><grapheme>Haqqani</grapheme><phoneme>həˈkɑːni</phoneme></lexeme>
<lexeme><grapheme>Sirajuddin</grapheme><phoneme>sɪˌrɑːdʒuˈdiːn</phoneme></lexeme>
<lexeme><grapheme>Baradar</grapheme><phoneme>bəˈrɑːdər</phoneme></lexeme>
<lexeme><grapheme>Muttaqi</grapheme><phoneme>mʊˈtɑːki</phoneme></lexeme>
<lexeme><grapheme>Zabihullah Mujahid</grapheme><phoneme>zəbiˈhuːlə muːˈdʒɑːhɪd</phoneme></lexeme>
<lexeme><grapheme>Mujahid</grapheme><phoneme>muːˈdʒɑːhɪd</phoneme></lexeme>
<lexeme><grapheme>Aung San Suu Kyi</grapheme><phoneme>ˈaʊŋ ˈsɑːn ˈsuː ˈtʃiː</phoneme></lexeme>
<lexeme><grapheme>Aung</grapheme><phoneme>aʊŋ</phoneme></lexeme>
<lexeme><grapheme>Min Aung Hlaing</grapheme><phoneme>ˈmɪn ˈaʊŋ ˈlaɪŋ</phoneme></lexeme>
<lexeme><grapheme>Hlaing</grapheme><phoneme>laɪŋ</phoneme></lexeme>
<lexeme><grapheme>Win Myint</grapheme><phoneme>ˈwɪn ˈmjɪnt</phoneme></lexeme>
<lexeme><grapheme>Nguyen Phu Trong</grapheme><grapheme>Nguyễn Phú Trọng</grapheme><phoneme>ˈwɪn ˈfuː ˈtʃɒŋ</phoneme></lexeme>
<lexeme><grapheme>Nguyen</grapheme><grapheme>Nguyễn</grapheme><phoneme>wɪn</phoneme></lexeme>
<lexeme><grapheme>Nguyen Xuan Phuc</grapheme><grapheme>Nguyễn Xuân Phúc</grapheme><phoneme>ˈwɪn ˈswɑːn ˈfʊk</phoneme></lexeme>
<lexeme><grapheme>To Lam</grapheme><grapheme>Tô Lâm</grapheme><phoneme>ˈtoʊ ˈlɑːm</phoneme></lexeme>
<lexeme><grapheme>Pham Minh Chinh</grapheme><grapheme>Phạm Minh Chính</grapheme><phoneme>ˈfɑːm ˈmɪn ˈtʃɪn</phoneme></lexeme>
<lexeme><grapheme>Pham</grapheme><grapheme>Phạm</grapheme><phoneme>fɑːm</phoneme></lexeme>
<lexeme><grapheme>Vo Van Thuong</grapheme><grapheme>Võ Văn Thưởng</grapheme><phoneme>ˈvoʊ ˈvɑːn ˈtʊŋ</phoneme></lexeme>
<lexeme><grapheme>Luong Cuong</grapheme><grapheme>Lương Cường</grapheme><phoneme>ˈlʊəŋ ˈkʊəŋ</phoneme></lexeme>
<lexeme><grapheme>Vuong Dinh Hue</grapheme><grapheme>Vương Đình Huệ</grapheme><phoneme>ˈvʊəŋ ˈdɪn ˈhweɪ</phoneme></lexeme>
<lexeme><grapheme>Bui Thanh Son</grapheme><grapheme>Bùi Thanh Sơn</grapheme><phoneme>ˈbuːi ˈtɑːn ˈsɒn</phoneme></lexeme>
<lexeme><grapheme>Ho Chi Minh</grapheme><grapheme>Hồ Chí Minh</grapheme><phoneme>ˈhoʊ ˈtʃiː ˈmɪn</phoneme></lexeme>
<lexeme><grapheme>Vo Nguyen Giap</grapheme><grapheme>Võ Nguyên Giáp</grapheme><phoneme>ˈvoʊ ˈwɪn ˈzɑːp</phoneme></lexeme>
<lexeme><grapheme>Hun Sen</grapheme><phoneme>ˈhʊn ˈsɛn</phoneme></lexeme>
<lexeme><grapheme>Hun Manet</grapheme><phoneme>ˈhʊn məˈnɛt</phoneme></lexeme>
<lexeme><grapheme>Sihanouk</grapheme><phoneme>ˈsiːənʊk</phoneme></lexeme>
<lexeme><grapheme>Sihamoni</grapheme><phoneme>ˌsiːəˈmoʊni</phoneme></lexeme>
<lexeme><grapheme>Thongloun Sisoulith</grapheme><phoneme>tɒŋˈluːn ˌsɪsuːˈlɪt</phoneme></lexeme>
<lexeme><grapheme>Prayuth Chan-ocha</grapheme><grapheme>Prayut Chan-o-cha</grapheme><grapheme>Prayuth Chan-o-cha</grapheme><phoneme>praɪˈʊt ˈtʃɑːn oʊˈtʃɑː</phoneme></lexeme>
<lexeme><grapheme>Prayuth</grapheme><grapheme>Prayut</grapheme><phoneme>praɪˈʊt</phoneme></lexeme>
<lexeme><grapheme>Srettha Thavisin</grapheme><phoneme>ˈsɛttɑː təˈwiːsɪn</phoneme></lexeme>
<lexeme><grapheme>Srettha</grapheme><phoneme>ˈsɛtɑː</phoneme></lexeme>
<lexeme><grapheme>Thaksin</grapheme><phoneme>ˈtɑːksɪn</phoneme></lexeme>
<lexeme><grapheme>Thaksin Shinawatra</grapheme><phoneme>ˈtɑːksɪn tʃɪnəˈwɑːt</phoneme></lexeme>
<lexeme><grapheme>Shinawatra</grapheme><phoneme>ˌtʃɪnəˈwɑːt</phoneme></lexeme>
<lexeme><grapheme>Yingluck</grapheme><phoneme>ˈjɪŋlʌk</phoneme></lexeme>
<lexeme><grapheme>Paetongtarn</grapheme><grapheme>Phaethongthan</grapheme><phoneme>ˌpeɪtɒŋˈtɑːn</phoneme></lexeme>
<lexeme><grapheme>Pita Limjaroenrat</grapheme><phoneme>ˈpiːtɑː lɪmdʒəˈrʌnrɑːt</phoneme></lexeme>
<lexeme><grapheme>Anutin</grapheme><phoneme>ˌɑːnuːˈtiːn</phoneme></lexeme>
<lexeme><grapheme>Vajiralongkorn</grapheme><phoneme>vədʒɪrəˈlɒŋkɔːrn</phoneme></lexeme>
<lexeme><grapheme>Bhumibol</grapheme><phoneme>ˈpuːmipɒn</phoneme></lexeme>
<lexeme><grapheme>Duterte</grapheme><phoneme>duːˈtɛrteɪ</phoneme></lexeme>
<lexeme><grapheme>Rodrigo</grapheme><phoneme>rəˈdriːɡoʊ</phoneme></lexeme>
<lexeme><grapheme>Marcos</grapheme><phoneme>ˈmɑːrkoʊs</phoneme></lexeme>
<lexeme><grapheme>Ferdinand Marcos</grapheme><phoneme>ˈfɜːrdɪnænd ˈmɑːrkoʊs</phoneme></lexeme>
<lexeme><grapheme>Manalo</grapheme><phoneme>məˈnɑːloʊ</phoneme></lexeme>
<lexeme><grapheme>Romualdez</grapheme><phoneme>ˌroʊmuˈɑːldɛz</phoneme></lexeme>
<lexeme><grapheme>Jokowi</grapheme><phoneme>dʒoʊˈkoʊwi</phoneme></lexeme>
<lexeme><grapheme>Prabowo</grapheme><phoneme>prəˈboʊwoʊ</phoneme></lexeme>
<lexeme><grapheme>Subianto</grapheme><phoneme>ˌsuːbiˈɑːntoʊ</phoneme></lexeme>
<lexeme><grapheme>Gibran</grapheme><phoneme>ɡɪˈbrɑːn</phoneme></lexeme>
<lexeme><grapheme>Retno Marsudi</grapheme><phoneme>ˈrɛtnoʊ mɑːrˈsuːdi</phoneme></lexeme>
<lexeme><grapheme>Sukarnoputri</grapheme><phoneme>suːˌkɑːrnoʊˈpuːtri</phoneme></lexeme>
<lexeme><grapheme>Yudhoyono</grapheme><phoneme>ˌjuːdoʊˈjoʊnoʊ</phoneme></lexeme>
<lexeme><grapheme>Mahathir</grapheme><phoneme>məˈhɑːtɪər</phoneme></lexeme>
<lexeme><grapheme>Anwar Ibrahim</grapheme><phoneme>ˈɑːnwɑːr ˌɪbrəˈhiːm</phoneme></lexeme>
<lexeme><grapheme>Anwar</grapheme><phoneme>ˈɑːnwɑːr</phoneme></lexeme>
<lexeme><grapheme>Ibrahim</grapheme><phoneme>ˌɪbrəˈhiːm</phoneme></lexeme>
<lexeme><grapheme>Najib Razak</grapheme><phoneme>nəˈdʒiːb rəˈzɑːk</phoneme></lexeme>
<lexeme><grapheme>Najib</grapheme><phoneme>nəˈdʒiːb</phoneme></lexeme>
<lexeme><grapheme>Muhyiddin Yassin</grapheme><phoneme>mʊˈhiːdɪn jɑːˈsiːn</phoneme></lexeme>
<lexeme><grapheme>Yaakob</grapheme><phoneme>jɑːˈkuːb</phoneme></lexeme>
<lexeme><grapheme>Lee Hsien Loong</grapheme><phoneme>ˈliː ˈʃɛn ˈluːŋ</phoneme></lexeme>
<lexeme><grapheme>Lee Kuan Yew</grapheme><phoneme>ˈliː ˈkwɑːn ˈjuː</phoneme></lexeme>
<lexeme><grapheme>Balakrishnan</grapheme><phoneme>ˌbɑːləˈkrɪʃnən</phoneme></lexeme>
<lexeme><grapheme>Shanmugaratnam</grapheme><phoneme>ʃɑːnˌmuːɡəˈrɑːtnəm</phoneme></lexeme>
<lexeme><grapheme>Tharman</grapheme><phoneme>ˈtɑːrmən</phoneme></lexeme>
<lexeme><grapheme>Bolkiah</grapheme><phoneme>ˈbɒlkiə</phoneme></lexeme>
<lexeme><grapheme>Xanana Gusmao</grapheme><grapheme>Xanana Gusmão</grapheme><phoneme>ʃəˈnɑːnə ɡʊzˈmaʊ</phoneme></lexeme>
<lexeme><grapheme>Ramos-Horta</grapheme><phoneme>ˈrɑːmoʊs ˈɔːrtə</phoneme></lexeme>
<lexeme><grapheme>Netanyahu</grapheme><phoneme>ˌnɛtənˈjɑːhuː</phoneme></lexeme>
<lexeme><grapheme>Benjamin Netanyahu</grapheme><phoneme>ˈbɛndʒəmɪn ˌnɛtənˈjɑːhuː</phoneme></lexeme>
<lexeme><grapheme>Yoav</grapheme><phoneme>joʊˈɑːv</phoneme></lexeme>
<lexeme><grapheme>Yoav Gallant</grapheme><phoneme>joʊˈɑːv ɡəˈlɑːnt</phoneme></lexeme>
<lexeme><grapheme>Lapid</grapheme><phoneme>lɑːˈpiːd</phoneme></lexeme>
<lexeme><grapheme>Yair</grapheme><phoneme>jɑːˈɪər</phoneme></lexeme>
<lexeme><grapheme>Naftali Bennett</grapheme><phoneme>nɑːfˈtɑːli ˈbɛnɪt</phoneme></lexeme>
<lexeme><grapheme>Naftali</grapheme><phoneme>nɑːfˈtɑːli</phoneme></lexeme>
<lexeme><grapheme>Ben-Gvir</grapheme><phoneme>ˈbɛn ˈɡvɪər</phoneme></lexeme>
<lexeme><grapheme>Itamar</grapheme><phoneme>ˈiːtəmɑːr</phoneme></lexeme>
<lexeme><grapheme>Smotrich</grapheme><phoneme>ˈsmoʊtrɪtʃ</phoneme></lexeme>
<lexeme><grapheme>Bezalel</grapheme><phoneme>bɛtsəˈlɛl</phoneme></lexeme>
<lexeme><grapheme>Gideon Sa'ar</grapheme><grapheme>Sa'ar</grapheme><phoneme>ˈsɑːɑːr</phoneme></lexeme>
<lexeme><grapheme>Herzog</grapheme><phoneme>ˈhɜːrtsɒɡ</phoneme></lexeme>
<lexeme><grapheme>Isaac Herzog</grapheme><phoneme>ˈaɪzək ˈhɜːrtsɒɡ</phoneme></lexeme>
<lexeme><grapheme>Halevi</grapheme><phoneme>həˈleɪvi</phoneme></lexeme>
<lexeme><grapheme>Herzi</grapheme><phoneme>ˈhɛrtsi</phoneme></lexeme>
<lexeme><grapheme>Eyal Zamir</grapheme><phoneme>eɪˈɑːl zɑːˈmɪər</phoneme></lexeme>
<lexeme><grapheme>Hagari</grapheme><phoneme>həˈɡɑːri</phoneme></lexeme>
<lexeme><grapheme>Gadi Eisenkot</grapheme><grapheme>Eizenkot</grapheme><phoneme>ˈaɪzənkɒt</phoneme></lexeme>
<lexeme><grapheme>Ehud Barak</grapheme><phoneme>eɪˈhuːd bəˈrɑːk</phoneme></lexeme>
<lexeme><grapheme>Ehud</grapheme><phoneme>eɪˈhuːd</phoneme></lexeme>
<lexeme><grapheme>Olmert</grapheme><phoneme>ˈoʊlmɜːrt</phoneme></lexeme>
<lexeme><grapheme>Yitzhak</grapheme><grapheme>Yitzchak</grapheme><phoneme>ˈjɪtsɑːk</phoneme></lexeme>
<lexeme><grapheme>Rabin</grapheme><phoneme>rɑːˈbiːn</phoneme></lexeme>
<lexeme><grapheme>Shimon Peres</grapheme><phoneme>ʃɪˈmoʊn ˈpɛrɛs</phoneme></lexeme>
<lexeme><grapheme>Gurion</grapheme><phoneme>ˈɡʊəriɒn</phoneme></lexeme>
<lexeme><grapheme>Mahmoud</grapheme><phoneme>mɑːˈmuːd</phoneme></lexeme>
<lexeme><grapheme>Abbas</grapheme><phoneme>əˈbɑːs</phoneme></lexeme>
<lexeme><grapheme>Shtayyeh</grapheme><phoneme>ˈʃtaɪə</phoneme></lexeme>
<lexeme><grapheme>Yasser</grapheme><phoneme>ˈjɑːsər</phoneme></lexeme>
<lexeme><grapheme>Barghouti</grapheme><phoneme>bɑːrˈɡuːti</phoneme></lexeme>
<lexeme><grapheme>Haniyeh</grapheme><grapheme>Haniya</grapheme><phoneme>hɑːˈniːjə</phoneme></lexeme>
<lexeme><grapheme>Ismail</grapheme><phoneme>ˌɪsmɑːˈiːl</phoneme></lexeme>
<lexeme><grapheme>Sinwar</grapheme><phoneme>sɪnˈwɑːr</phoneme></lexeme>
<lexeme><grapheme>Yahya</grapheme><phoneme>ˈjɑːjə</phoneme></lexeme>
<lexeme><grapheme>Mashal</grapheme><grapheme>Meshaal</grapheme><phoneme>məˈʃɑːl</phoneme></lexeme>
<lexeme><grapheme>Nasrallah</grapheme><phoneme>næsˈrɑːlə</phoneme></lexeme>
<lexeme><grapheme>Hassan</grapheme><phoneme>hɑːˈsɑːn</phoneme></lexeme>
<lexeme><grapheme>Qassem</grapheme><grapheme>Qassim</grapheme><grapheme>Qasim</grapheme><phoneme>ˈkɑːsɪm</phoneme></lexeme>
<lexeme><grapheme>Aoun</grapheme><phoneme>aʊˈuːn</phoneme></lexeme>
<lexeme><grapheme>Nawaf Salam</grapheme><phoneme>nɑːˈwɑːf səˈlɑːm</phoneme></lexeme>
<lexeme><grapheme>Hariri</grapheme><phoneme>həˈriːri</phoneme></lexeme>
<lexeme><grapheme>Nabih</grapheme><phoneme>nəˈbiː</phoneme></lexeme>
<lexeme><grapheme>Bashar</grapheme><phoneme>bəˈʃɑːr</phoneme></lexeme>
<lexeme><grapheme>al-Sharaa</grapheme><grapheme>al-Shara</grapheme><phoneme>æl ˈʃɑːrɑː</phoneme></lexeme>
<lexeme><grapheme>al-Jolani</grapheme><grapheme>al-Julani</grapheme><grapheme>al-Golani</grapheme><phoneme>æl dʒoʊˈlɑːni</phoneme></lexeme>
<lexeme><grapheme>Jolani</grapheme><grapheme>Julani</grapheme><phoneme>dʒoʊˈlɑːni</phoneme></lexeme>
<lexeme><grapheme>al-Shaibani</grapheme><phoneme>æl ʃaɪˈbɑːni</phoneme></lexeme>
<lexeme><grapheme>Khamenei</grapheme><phoneme>ˌkɑːmeɪˈniː</phoneme></lexeme>
<lexeme><grapheme>Khomeini</grapheme><phoneme>koʊˈmeɪni</phoneme></lexeme>
<lexeme><grapheme>Ayatollah</grapheme><phoneme>ˌaɪəˈtoʊlə</phoneme></lexeme>
<lexeme><grapheme>Ebrahim</grapheme><phoneme>ˌɛbrɑːˈhiːm</phoneme></lexeme>
<lexeme><grapheme>Raisi</grapheme><phoneme>raɪˈiːsi</phoneme></lexeme>
<lexeme><grapheme>Rouhani</grapheme><phoneme>roʊˈhɑːni</phoneme></lexeme>
<lexeme><grapheme>Pezeshkian</grapheme><phoneme>ˌpɛzɛʃkiˈɑːn</phoneme></lexeme>
<lexeme><grapheme>Masoud</grapheme><phoneme>mɑːˈsuːd</phoneme></lexeme>
<lexeme><grapheme>Zarif</grapheme><phoneme>zɑːˈriːf</phoneme></lexeme>
<lexeme><grapheme>Javad</grapheme><phoneme>dʒɑːˈvɑːd</phoneme></lexeme>
<lexeme><grapheme>Araghchi</grapheme><grapheme>Araqchi</grapheme><phoneme>ɑːrɑːkˈtʃiː</phoneme></lexeme>
<lexeme><grapheme>Abbas Araghchi</grapheme><grapheme>Abbas Araqchi</grapheme><phoneme>əˈbɑːs ɑːrɑːkˈtʃiː</phoneme></lexeme>
<lexeme><grapheme>Amir-Abdollahian</grapheme><grapheme>Amirabdollahian</grapheme><phoneme>ɑːˈmɪər ˌæbdɒləhiˈɑːn</phoneme></lexeme>
<lexeme><grapheme>Ahmadinejad</grapheme><phoneme>ˌɑːmədiːnəˈʒɑːd</phoneme></lexeme>
<lexeme><grapheme>Mahmoud Ahmadinejad</grapheme><phoneme>mɑːˈmuːd ˌɑːmədiːnəˈʒɑːd</phoneme></lexeme>
<lexeme><grapheme>Ghalibaf</grapheme><grapheme>Qalibaf</grapheme><phoneme>ˌɡɑːliˈbɑːf</phoneme></lexeme>
<lexeme><grapheme>Larijani</grapheme><phoneme>ˌlɑːridʒɑːˈniː</phoneme></lexeme>
<lexeme><grapheme>Soleimani</grapheme><grapheme>Suleimani</grapheme><phoneme>ˌsoʊleɪˈmɑːni</phoneme></lexeme>
<lexeme><grapheme>Mojtaba</grapheme><phoneme>ˌmoʊdʒtəˈbɑː</phoneme></lexeme>
<lexeme><grapheme>Hossein</grapheme><phoneme>hoʊˈseɪn</phoneme></lexeme>
<lexeme><grapheme>Mousavi</grapheme><phoneme>ˌmuːsəˈviː</phoneme></lexeme>
<lexeme><grapheme>Baghaei</grapheme><grapheme>Baqaei</grapheme><phoneme>bəˈɡaɪ</phoneme></lexeme>
<lexeme><grapheme>Mahsa Amini</grapheme><phoneme>mɑːˈsɑː ɑːmiˈniː</phoneme></lexeme>
<lexeme><grapheme>Pahlavi</grapheme><phoneme>ˈpɑːləvi</phoneme></lexeme>
<lexeme><grapheme>Mossadegh</grapheme><phoneme>ˈmɒsədɛk</phoneme></lexeme>
<lexeme><grapheme>Salman</grapheme><phoneme>sælˈmɑːn</phoneme></lexeme>
<lexeme><grapheme>bin Salman</grapheme><phoneme>bɪn sælˈmɑːn</phoneme></lexeme>
<lexeme><grapheme>Mohammed bin Salman</grapheme><phoneme>moʊˈhæməd bɪn sælˈmɑːn</phoneme></lexeme>
<lexeme><grapheme>bin Farhan</grapheme><phoneme>bɪn fɑːrˈhɑːn</phoneme></lexeme>
<lexeme><grapheme>Saud</grapheme><phoneme>sɑːˈuːd</phoneme></lexeme>
<lexeme><grapheme>Khashoggi</grapheme><phoneme>kəˈʃoʊɡdʒi</phoneme></lexeme>
<lexeme><grapheme>Jamal Khashoggi</grapheme><phoneme>dʒəˈmɑːl kəˈʃoʊɡdʒi</phoneme></lexeme>
<lexeme><grapheme>bin Zayed</grapheme><phoneme>bɪn ˈzaɪɛd</phoneme></lexeme>
<lexeme><grapheme>Zayed</grapheme><phoneme>ˈzaɪɛd</phoneme></lexeme>
<lexeme><grapheme>Nahyan</grapheme><phoneme>nɑːˈjɑːn</phoneme></lexeme>
<lexeme><grapheme>Maktoum</grapheme><phoneme>mɑːkˈtuːm</phoneme></lexeme>
<lexeme><grapheme>Thani</grapheme><phoneme>ˈθɑːni</phoneme></lexeme>
<lexeme><grapheme>Tamim</grapheme><phoneme>tɑːˈmiːm</phoneme></lexeme>
<lexeme><grapheme>Haitham</grapheme><phoneme>haɪˈθɑːm</phoneme></lexeme>
<lexeme><grapheme>Qaboos</grapheme><phoneme>kɑːˈbuːs</phoneme></lexeme>
<lexeme><grapheme>Khalifa</grapheme><phoneme>kəˈliːfə</phoneme></lexeme>
<lexeme><grapheme>Hamad</grapheme><phoneme>ˈhɑːməd</phoneme></lexeme>
<lexeme><grapheme>Sabah</grapheme><phoneme>səˈbɑː</phoneme></lexeme>
<lexeme><grapheme>Abdullah</grapheme><phoneme>ˌæbˈdʌlə</phoneme></lexeme>
<lexeme><grapheme>Safadi</grapheme><phoneme>ˈsɑːfədi</phoneme></lexeme>
<lexeme><grapheme>al-Kadhimi</grapheme><grapheme>al-Kadhemi</grapheme><phoneme>æl kɑːˈðɪmi</phoneme></lexeme>
<lexeme><grapheme>al-Sadr</grapheme><phoneme>æl ˈsɑːdər</phoneme></lexeme>
<lexeme><grapheme>Muqtada</grapheme><phoneme>mʊkˈtɑːdə</phoneme></lexeme>
<lexeme><grapheme>al-Sistani</grapheme><phoneme>æl sɪsˈtɑːni</phoneme></lexeme>
<lexeme><grapheme>Sistani</grapheme><phoneme>sɪsˈtɑːni</phoneme></lexeme>
<lexeme><grapheme>Talabani</grapheme><phoneme>ˌtɑːləˈbɑːni</phoneme></lexeme>
<lexeme><grapheme>al-Houthi</grapheme><phoneme>æl ˈhuːθi</phoneme></lexeme>
<lexeme><grapheme>Saddam Hussein</grapheme><phoneme>səˈdɑːm huːˈseɪn</phoneme></lexeme>
<lexeme><grapheme>Hussein</grapheme><grapheme>Husain</grapheme><grapheme>Hussain</grapheme><phoneme>huːˈseɪn</phoneme></lexeme>
<lexeme><grapheme>Saddam</grapheme><phoneme>səˈdɑːm</phoneme></lexeme>
<lexeme><grapheme>al-Baghdadi</grapheme><phoneme>æl bæɡˈdɑːdi</phoneme></lexeme>
<lexeme><grapheme>bin Laden</grapheme><phoneme>bɪn ˈlɑːdən</phoneme></lexeme>
<lexeme><grapheme>Osama</grapheme><phoneme>oʊˈsɑːmə</phoneme></lexeme>
<lexeme><grapheme>Zawahiri</grapheme><phoneme>zəˈwɑːhɪri</phoneme></lexeme>
<lexeme><grapheme>al-Zawahiri</grapheme><phoneme>æl zəˈwɑːhɪri</phoneme></lexeme>
<lexeme><grapheme>Erdogan</grapheme><grapheme>Erdoğan</grapheme><phoneme>ˈɛrdəwɑːn</phoneme></lexeme>
<lexeme><grapheme>Recep</grapheme><phoneme>ˈrɛdʒɛp</phoneme></lexeme>
<lexeme><grapheme>Tayyip</grapheme><phoneme>ˈtaɪɪp</phoneme></lexeme>
<lexeme><grapheme>Recep Tayyip Erdogan</grapheme><grapheme>Recep Tayyip Erdoğan</grapheme><phoneme>ˈrɛdʒɛp ˈtaɪɪp ˈɛrdəwɑːn</phoneme></lexeme>
<lexeme><grapheme>Fidan</grapheme><phoneme>fiːˈdɑːn</phoneme></lexeme>
<lexeme><grapheme>Hakan</grapheme><phoneme>hɑːˈkɑːn</phoneme></lexeme>
<lexeme><grapheme>Cavusoglu</grapheme><grapheme>Çavuşoğlu</grapheme><phoneme>ˌtʃɑːvuːˈʃoʊluː</phoneme></lexeme>
<lexeme><grapheme>Mevlut</grapheme><grapheme>Mevlüt</grapheme><phoneme>mɛvˈluːt</phoneme></lexeme>
<lexeme><grapheme>Imamoglu</grapheme><grapheme>İmamoğlu</grapheme><phoneme>ɪˌmɑːmoʊˈluː</phoneme></lexeme>
<lexeme><grapheme>Ekrem</grapheme><phoneme>ɛkˈrɛm</phoneme></lexeme>
<lexeme><grapheme>Kilicdaroglu</grapheme><grapheme>Kılıçdaroğlu</grapheme><phoneme>ˌkɪlɪtʃˈdɑːroʊluː</phoneme></lexeme>
<lexeme><grapheme>Kemal</grapheme><phoneme>kɛˈmɑːl</phoneme></lexeme>
<lexeme><grapheme>Atatürk</grapheme><phoneme>ˈætətɜːrk</phoneme></lexeme>
<lexeme><grapheme>Simsek</grapheme><grapheme>Şimşek</grapheme><phoneme>ʃɪmˈʃɛk</phoneme></lexeme>
<lexeme><grapheme>Gulen</grapheme><grapheme>Gülen</grapheme><phoneme>ɡuːˈlɛn</phoneme></lexeme>
<lexeme><grapheme>Fethullah</grapheme><phoneme>ˌfɛtʊˈlɑː</phoneme></lexeme>
<lexeme><grapheme>Ocalan</grapheme><grapheme>Öcalan</grapheme><phoneme>ˈoʊdʒəlɑːn</phoneme></lexeme>
<lexeme><grapheme>Demirtas</grapheme><grapheme>Demirtaş</grapheme><phoneme>ˌdɛmɪrˈtɑːʃ</phoneme></lexeme>
<lexeme><grapheme>Davutoglu</grapheme><grapheme>Davutoğlu</grapheme><phoneme>dɑːˈvuːtoʊluː</phoneme></lexeme>
<lexeme><grapheme>Ozel</grapheme><grapheme>Özel</grapheme><phoneme>ɜːˈzɛl</phoneme></lexeme>
<lexeme><grapheme>Sisi</grapheme><phoneme>ˈsiːsi</phoneme></lexeme>
<lexeme><grapheme>el-Sisi</grapheme><grapheme>al-Sisi</grapheme><phoneme>æl ˈsiːsi</phoneme></lexeme>
<lexeme><grapheme>Abdel Fattah el-Sisi</grapheme><grapheme>Abdel-Fattah el-Sisi</grapheme><grapheme>Abdel Fattah al-Sisi</grapheme><phoneme>ˈɑːbdɛl fəˈtɑː æl ˈsiːsi</phoneme></lexeme>
<lexeme><grapheme>Shoukry</grapheme><grapheme>Shoukri</grapheme><phoneme>ˈʃuːkri</phoneme></lexeme>
<lexeme><grapheme>Abdelatty</grapheme><phoneme>ˌɑːbdɛˈlɑːti</phoneme></lexeme>
<lexeme><grapheme>Mubarak</grapheme><phoneme>mʊˈbɑːrək</phoneme></lexeme>
<lexeme><grapheme>Mursi</grapheme><phoneme>ˈmɔːrsi</phoneme></lexeme>
<lexeme><grapheme>Madbouly</grapheme><phoneme>mædˈbuːli</phoneme></lexeme>
<lexeme><grapheme>Haftar</grapheme><grapheme>Hifter</grapheme><phoneme>ˈhæftɑːr</phoneme></lexeme>
<lexeme><grapheme>Khalifa Haftar</grapheme><phoneme>kəˈliːfə ˈhæftɑːr</phoneme></lexeme>
<lexeme><grapheme>Dbeibah</grapheme><grapheme>Dbeibeh</grapheme><phoneme>dəˈbeɪbə</phoneme></lexeme>
<lexeme><grapheme>Gaddafi</grapheme><grapheme>Gadhafi</grapheme><grapheme>Qaddafi</grapheme><phoneme>ɡəˈdɑːfi</phoneme></lexeme>
<lexeme><grapheme>Muammar</grapheme><phoneme>ˈmuːəmɑːr</phoneme></lexeme>
<lexeme><grapheme>Saied</grapheme><phoneme>sɑːˈiːɛd</phoneme></lexeme>
<lexeme><grapheme>Kais Saied</grapheme><phoneme>ˈkaɪs sɑːˈiːɛd</phoneme></lexeme>
<lexeme><grapheme>Ghannouchi</grapheme><phoneme>ɡəˈnuːʃi</phoneme></lexeme>
<lexeme><grapheme>Bouteflika</grapheme><phoneme>ˌbuːtəˈfliːkə</phoneme></lexeme>
<lexeme><grapheme>Abdelmadjid</grapheme><phoneme>ˌɑːbdɛlmɑːˈdʒiːd</phoneme></lexeme>
<lexeme><grapheme>Tebboune</grapheme><phoneme>tɛˈbuːn</phoneme></lexeme>
<lexeme><grapheme>Bourita</grapheme><phoneme>buːˈriːtə</phoneme></lexeme>
<lexeme><grapheme>Akhannouch</grapheme><phoneme>əˈkɑːnuːʃ</phoneme></lexeme>
<lexeme><grapheme>Honest Abe</grapheme><phoneme>ˈɒnɪst ˈeɪb</phoneme></lexeme>
<lexeme><grapheme>Abe Foxman</grapheme><phoneme>ˈeɪb ˈfɒksmən</phoneme></lexeme>
<lexeme><grapheme>Abe Fortas</grapheme><phoneme>ˈeɪb ˈfɔːrtəs</phoneme></lexeme>
<lexeme><grapheme>Abe Hamadeh</grapheme><phoneme>ˈeɪb həˈmɑːdeɪ</phoneme></lexeme>
<lexeme><grapheme>Macron</grapheme><phoneme>mɑːˈkroʊn</phoneme></lexeme>
<lexeme><grapheme>Emmanuel Macron</grapheme><phoneme>ɛˌmænjuˌɛl mɑːˈkroʊn</phoneme></lexeme>
<lexeme><grapheme>Brigitte</grapheme><phoneme>briːˈʒiːt</phoneme></lexeme>
<lexeme><grapheme>Sarkozy</grapheme><phoneme>sɑːrkoʊˈziː</phoneme></lexeme>
<lexeme><grapheme>Hollande</grapheme><phoneme>ɒˈlɑːnd</phoneme></lexeme>
<lexeme><grapheme>Francois Hollande</grapheme><grapheme>François Hollande</grapheme><phoneme>frɒnˈswɑː ɒˈlɑːnd</phoneme></lexeme>
<lexeme><grapheme>Francois</grapheme><grapheme>François</grapheme><phoneme>frɒnˈswɑː</phoneme></lexeme>
<lexeme><grapheme>Francoise</grapheme><grapheme>Françoise</grapheme><phoneme>frɒnˈswɑːz</phoneme></lexeme>
<lexeme><grapheme>Mitterrand</grapheme><phoneme>ˈmiːtərɒn</phoneme></lexeme>
<lexeme><grapheme>Chirac</grapheme><phoneme>ʃɪˈræk</phoneme></lexeme>
<lexeme><grapheme>Jacques</grapheme><phoneme>ʒɑːk</phoneme></lexeme>
<lexeme><grapheme>Giscard d'Estaing</grapheme><phoneme>ʒiːˈskɑːr dɛˈstæn</phoneme></lexeme>
<lexeme><grapheme>de Gaulle</grapheme><phoneme>də ˈɡoʊl</phoneme></lexeme>
<lexeme><grapheme>Le Pen</grapheme><phoneme>lə ˈpɛn</phoneme></lexeme>
<lexeme><grapheme>Marine Le Pen</grapheme><phoneme>məˈriːn lə ˈpɛn</phoneme></lexeme>
<lexeme><grapheme>Jordan Bardella</grapheme><phoneme>ʒɔːrˈdɒn bɑːrˈdɛlə</phoneme></lexeme>
<lexeme><grapheme>Melenchon</grapheme><grapheme>Mélenchon</grapheme><phoneme>meɪlɒnˈʃɒn</phoneme></lexeme>
<lexeme><grapheme>Jean-Luc</grapheme><phoneme>ˈʒɒn ˈluːk</phoneme></lexeme>
<lexeme><grapheme>Zemmour</grapheme><phoneme>zɛˈmʊər</phoneme></lexeme>
<lexeme><grapheme>Attal</grapheme><phoneme>æˈtɑːl</phoneme></lexeme>
<lexeme><grapheme>Gabriel Attal</grapheme><phoneme>ɡɑːbriˈɛl æˈtɑːl</phoneme></lexeme>
<lexeme><grapheme>Barnier</grapheme><phoneme>ˈbɑːrnieɪ</phoneme></lexeme>
<lexeme><grapheme>Michel Barnier</grapheme><phoneme>miːˈʃɛl ˈbɑːrnieɪ</phoneme></lexeme>
<lexeme><grapheme>Bayrou</grapheme><phoneme>baɪˈruː</phoneme></lexeme>
<lexeme><grapheme>Lecornu</grapheme><phoneme>ləkɔːrˈnuː</phoneme></lexeme>
<lexeme><grapheme>Sebastien</grapheme><grapheme>Sébastien</grapheme><phoneme>səˌbæstiˈæn</phoneme></lexeme>
<lexeme><grapheme>Bruno Le Maire</grapheme><phoneme>ˈbruːnoʊ lə ˈmɛər</phoneme></lexeme>
<lexeme><grapheme>Le Maire</grapheme><phoneme>lə ˈmɛər</phoneme></lexeme>
<lexeme><grapheme>Elisabeth Borne</grapheme><grapheme>Élisabeth Borne</grapheme><phoneme>eɪˈlɪzəbɛt ˈbɔːrn</phoneme></lexeme>
<lexeme><grapheme>Sejourne</grapheme><grapheme>Séjourné</grapheme><phoneme>ˌseɪʒʊərˈneɪ</phoneme></lexeme>
<lexeme><grapheme>Barrot</grapheme><phoneme>bəˈroʊ</phoneme></lexeme>
<lexeme><grapheme>Jean-Noel Barrot</grapheme><grapheme>Jean-Noël Barrot</grapheme><phoneme>ˈʒɒn noʊˈɛl bəˈroʊ</phoneme></lexeme>
<lexeme><grapheme>Retailleau</grapheme><phoneme>rɛtaɪˈoʊ</phoneme></lexeme>
<lexeme><grapheme>Darmanin</grapheme><phoneme>ˌdɑːrməˈnæn</phoneme></lexeme>
<lexeme><grapheme>Castex</grapheme><phoneme>kæˈstɛks</phoneme></lexeme>
<lexeme><grapheme>Edouard</grapheme><grapheme>Édouard</grapheme><phoneme>ɛdˈwɑːr</phoneme></lexeme>
<lexeme><grapheme>Le Drian</grapheme><phoneme>lə driːˈɒn</phoneme></lexeme>
<lexeme><grapheme>Lagarde</grapheme><phoneme>ləˈɡɑːrd</phoneme></lexeme>
<lexeme><grapheme>Christine Lagarde</grapheme><phoneme>krɪsˈtiːn ləˈɡɑːrd</phoneme></lexeme>
<lexeme><grapheme>Hidalgo</grapheme><phoneme>ɪˈdælɡoʊ</phoneme></lexeme>
<lexeme><grapheme>Glucksmann</grapheme><phoneme>ˈɡlʊksmæn</phoneme></lexeme>
<lexeme><grapheme>Scholz</grapheme><phoneme>ʃɒlts</phoneme></lexeme>
<lexeme><grapheme>Olaf Scholz</grapheme><phoneme>ˈoʊlɑːf ˈʃɒlts</phoneme></lexeme>
<lexeme><grapheme>Olaf</grapheme><phoneme>ˈoʊlɑːf</phoneme></lexeme>
<lexeme><grapheme>Merz</grapheme><phoneme>mɛrts</phoneme></lexeme>
<lexeme><grapheme>Friedrich Merz</grapheme><phoneme>ˈfriːdrɪk ˈmɛrts</phoneme></lexeme>
<lexeme><grapheme>Friedrich</grapheme><phoneme>ˈfriːdrɪk</phoneme></lexeme>
<lexeme><grapheme>Merkel</grapheme><phoneme>ˈmɛrkəl</phoneme></lexeme>
<lexeme><grapheme>Angela Merkel</grapheme><phoneme>ˈɑːŋɡələ ˈmɛrkəl</phoneme></lexeme>
<lexeme><grapheme>Annalena</grapheme><phoneme>ˌænəˈleɪnə</phoneme></lexeme>
<lexeme><grapheme>Habeck</grapheme><phoneme>ˈhɑːbɛk</phoneme></lexeme>
<lexeme><grapheme>Pistorius</grapheme><phoneme>pɪˈstɔːriəs</phoneme></lexeme>
<lexeme><grapheme>Wadephul</grapheme><phoneme>ˈvɑːdəfuːl</phoneme></lexeme>
<lexeme><grapheme>Klingbeil</grapheme><phoneme>ˈklɪŋbaɪl</phoneme></lexeme>
<lexeme><grapheme>Söder</grapheme><grapheme>Soeder</grapheme><grapheme>Soder</grapheme><phoneme>ˈzɜːdər</phoneme></lexeme>
<lexeme><grapheme>Markus</grapheme><phoneme>ˈmɑːrkʊs</phoneme></lexeme>
<lexeme><grapheme>Weidel</grapheme><phoneme>ˈvaɪdəl</phoneme></lexeme>
<lexeme><grapheme>Alice Weidel</grapheme><phoneme>əˈliːs ˈvaɪdəl</phoneme></lexeme>
<lexeme><grapheme>Chrupalla</grapheme><phoneme>kruːˈpælə</phoneme></lexeme>
<lexeme><grapheme>Höcke</grapheme><grapheme>Hoecke</grapheme><phoneme>ˈhɜːkə</phoneme></lexeme>
<lexeme><grapheme>Wagenknecht</grapheme><phoneme>ˈvɑːɡənknɛkt</phoneme></lexeme>
<lexeme><grapheme>Sahra</grapheme><phoneme>ˈzɑːrə</phoneme></lexeme>
<lexeme><grapheme>Steinmeier</grapheme><phoneme>ˈʃtaɪnmaɪər</phoneme></lexeme>
<lexeme><grapheme>Frank-Walter</grapheme><phoneme>ˈfræŋk ˈvɑːltər</phoneme></lexeme>
<lexeme><grapheme>Gauck</grapheme><phoneme>ɡaʊk</phoneme></lexeme>
<lexeme><grapheme>Schroeder</grapheme><phoneme>ˈʃrɜːdər</phoneme></lexeme>
<lexeme><grapheme>Schäuble</grapheme><grapheme>Schaeuble</grapheme><phoneme>ˈʃɔɪblə</phoneme></lexeme>
<lexeme><grapheme>Laschet</grapheme><phoneme>ˈlæʃɛt</phoneme></lexeme>
<lexeme><grapheme>Maas</grapheme><phoneme>mɑːs</phoneme></lexeme>
<lexeme><grapheme>Faeser</grapheme><phoneme>ˈfeɪzər</phoneme></lexeme>
<lexeme><grapheme>Lauterbach</grapheme><phoneme>ˈlaʊtərbɑːk</phoneme></lexeme>
<lexeme><grapheme>von der Leyen</grapheme><phoneme>fɒn dər ˈlaɪən</phoneme></lexeme>
<lexeme><grapheme>Ursula von der Leyen</grapheme><phoneme>ˈɜːrsələ fɒn dər ˈlaɪən</phoneme></lexeme>
<lexeme><grapheme>von der</grapheme><phoneme>fɒn dər</phoneme></lexeme>
<lexeme><grapheme>Kurz</grapheme><phoneme>kʊərts</phoneme></lexeme>
<lexeme><grapheme>Nehammer</grapheme><phoneme>ˈneɪhɑːmər</phoneme></lexeme>
<lexeme><grapheme>Stocker</grapheme><phoneme>ˈʃtɒkər</phoneme></lexeme>
<lexeme><grapheme>Van der Bellen</grapheme><phoneme>ˈvæn dər ˈbɛlən</phoneme></lexeme>
<lexeme><grapheme>Schallenberg</grapheme><phoneme>ˈʃælənbɛrk</phoneme></lexeme>
<lexeme><grapheme>Strache</grapheme><phoneme>ˈʃtrɑːkə</phoneme></lexeme>
<lexeme><grapheme>Haider</grapheme><phoneme>ˈhaɪdər</phoneme></lexeme>
<lexeme><grapheme>Amherd</grapheme><phoneme>ˈɑːmhɛrt</phoneme></lexeme>
<lexeme><grapheme>Keller-Sutter</grapheme><phoneme>ˈkɛlər ˈzʊtər</phoneme></lexeme>
<lexeme><grapheme>Rutte</grapheme><phoneme>ˈrʊtə</phoneme></lexeme>
<lexeme><grapheme>Mark Rutte</grapheme><phoneme>ˈmɑːrk ˈrʊtə</phoneme></lexeme>
<lexeme><grapheme>Wilders</grapheme><phoneme>ˈvɪldərs</phoneme></lexeme>
<lexeme><grapheme>Geert</grapheme><phoneme>ɡɪərt</phoneme></lexeme>
<lexeme><grapheme>Schoof</grapheme><phoneme>skoʊf</phoneme></lexeme>
<lexeme><grapheme>Timmermans</grapheme><phoneme>ˈtɪmərmɑːns</phoneme></lexeme>
<lexeme><grapheme>Frans</grapheme><phoneme>frɑːns</phoneme></lexeme>
<lexeme><grapheme>Hoekstra</grapheme><phoneme>ˈhʊkstrɑː</phoneme></lexeme>
<lexeme><grapheme>Wopke</grapheme><phoneme>ˈvɒpkə</phoneme></lexeme>
<lexeme><grapheme>Jetten</grapheme><phoneme>ˈjɛtən</phoneme></lexeme>
<lexeme><grapheme>Dijsselbloem</grapheme><phoneme>ˈdaɪsəlbluːm</phoneme></lexeme>
<lexeme><grapheme>Stoltenberg</grapheme><phoneme>ˈstɒltənbɛrɡ</phoneme></lexeme>
<lexeme><grapheme>Jens</grapheme><phoneme>jɛns</phoneme></lexeme>
<lexeme><grapheme>Jens Stoltenberg</grapheme><phoneme>ˈjɛns ˈstɒltənbɛrɡ</phoneme></lexeme>
<lexeme><grapheme>Støre</grapheme><grapheme>Stoere</grapheme><phoneme>ˈstɜːrə</phoneme></lexeme>
<lexeme><grapheme>Jonas Gahr Støre</grapheme><grapheme>Jonas Gahr Store</grapheme><phoneme>ˈjoʊnəs ˈɡɑːr ˈstɜːrə</phoneme></lexeme>
<lexeme><grapheme>Solberg</grapheme><phoneme>ˈsuːlbɛrɡ</phoneme></lexeme>
<lexeme><grapheme>Frederiksen</grapheme><phoneme>ˈfrɛðərɪksən</phoneme></lexeme>
<lexeme><grapheme>Mette</grapheme><phoneme>ˈmɛtə</phoneme></lexeme>
<lexeme><grapheme>Rasmussen</grapheme><phoneme>ˈræsməsən</phoneme></lexeme>
<lexeme><grapheme>Løkke</grapheme><grapheme>Lokke</grapheme><grapheme>Loekke</grapheme><phoneme>ˈlɜːkə</phoneme></lexeme>
<lexeme><grapheme>Kristersson</grapheme><phoneme>ˈkrɪstərsɒn</phoneme></lexeme>
<lexeme><grapheme>Ulf</grapheme><phoneme>ʊlf</phoneme></lexeme>
<lexeme><grapheme>Andersson</grapheme><phoneme>ˈændərsɒn</phoneme></lexeme>
<lexeme><grapheme>Magdalena</grapheme><phoneme>ˌmæɡdəˈleɪnə</phoneme></lexeme>
<lexeme><grapheme>Löfven</grapheme><grapheme>Lofven</grapheme><grapheme>Loefven</grapheme><phoneme>ˈluːvɛn</phoneme></lexeme>
<lexeme><grapheme>Billstrom</grapheme><phoneme>ˈbɪlstrɜːm</phoneme></lexeme>
<lexeme><grapheme>Åkesson</grapheme><grapheme>Akesson</grapheme><phoneme>ˈoʊkəsɒn</phoneme></lexeme>
<lexeme><grapheme>Thunberg</grapheme><phoneme>ˈtuːnbɛri</phoneme></lexeme>
<lexeme><grapheme>Greta Thunberg</grapheme><phoneme>ˈɡreɪtə ˈtuːnbɛri</phoneme></lexeme>
<lexeme><grapheme>Sanna</grapheme><phoneme>ˈsɑːnə</phoneme></lexeme>
<lexeme><grapheme>Petteri</grapheme><phoneme>ˈpɛtəri</phoneme></lexeme>
<lexeme><grapheme>Alexander Stubb</grapheme><phoneme>ˌælɪkˈsɑːndər ˈstuːb</phoneme></lexeme>
<lexeme><grapheme>Niinistö</grapheme><grapheme>Niinisto</grapheme><phoneme>ˈniːnɪstɜː</phoneme></lexeme>
<lexeme><grapheme>Sauli</grapheme><phoneme>ˈsaʊli</phoneme></lexeme>
<lexeme><grapheme>Valtonen</grapheme><phoneme>ˈvɑːltənɛn</phoneme></lexeme>
<lexeme><grapheme>Haavisto</grapheme><phoneme>ˈhɑːvɪstoʊ</phoneme></lexeme>
<lexeme><grapheme>Jakobsdottir</grapheme><grapheme>Jakobsdóttir</grapheme><grapheme>Jakobsdòttir</grapheme><phoneme>ˈjɑːkɒpsˌdɒtɪər</phoneme></lexeme>
<lexeme><grapheme>Katrín</grapheme><grapheme>Katrin</grapheme><phoneme>kɑːˈtriːn</phoneme></lexeme>
<lexeme><grapheme>Kallas</grapheme><phoneme>ˈkɑːləs</phoneme></lexeme>
<lexeme><grapheme>Kaja</grapheme><phoneme>ˈkaɪə</phoneme></lexeme>
<lexeme><grapheme>Michal</grapheme><grapheme>Michał</grapheme><phoneme>ˈmiːhaʊ</phoneme></lexeme>
<lexeme><grapheme>Nauseda</grapheme><grapheme>Nausėda</grapheme><phoneme>naʊˈseɪdə</phoneme></lexeme>
<lexeme><grapheme>Gitanas</grapheme><phoneme>ɡɪˈtɑːnəs</phoneme></lexeme>
<lexeme><grapheme>Simonyte</grapheme><grapheme>Šimonytė</grapheme><phoneme>ˌʃɪmoʊniːˈteɪ</phoneme></lexeme>
<lexeme><grapheme>Landsbergis</grapheme><phoneme>lændzˈbɛrɡɪs</phoneme></lexeme>
<lexeme><grapheme>Gabrielius</grapheme><phoneme>ˌɡæbriˈɛliʊs</phoneme></lexeme>
<lexeme><grapheme>Kubilius</grapheme><phoneme>kuːˈbɪliʊs</phoneme></lexeme>
<lexeme><grapheme>Rinkevics</grapheme><grapheme>Rinkēvičs</grapheme><phoneme>rɪnˈkeɪvɪtʃ</phoneme></lexeme>
<lexeme><grapheme>Silina</grapheme><grapheme>Siliņa</grapheme><phoneme>ˈsɪlɪnjə</phoneme></lexeme>
<lexeme><grapheme>Dombrovskis</grapheme><phoneme>dɒmˈbrɒvskɪs</phoneme></lexeme>
<lexeme><grapheme>Valdis</grapheme><phoneme>ˈvɑːldɪs</phoneme></lexeme>
<lexeme><grapheme>Andrzej</grapheme><phoneme>ˈɑːndʒeɪ</phoneme></lexeme>
<lexeme><grapheme>Andrzej Duda</grapheme><phoneme>ˈɑːndʒeɪ ˈduːdə</phoneme></lexeme>
<lexeme><grapheme>Nawrocki</grapheme><phoneme>nɑːvˈrɒtski</phoneme></lexeme>
<lexeme><grapheme>Karol</grapheme><phoneme>ˈkɑːrɒl</phoneme></lexeme>
<lexeme><grapheme>Tusk</grapheme><phoneme>tʊsk</phoneme></lexeme>
<lexeme><grapheme>Donald Tusk</grapheme><phoneme>ˈdɒnəld ˈtʊsk</phoneme></lexeme>
<lexeme><grapheme>Morawiecki</grapheme><phoneme>ˌmɔːrəvˈjɛtski</phoneme></lexeme>
<lexeme><grapheme>Mateusz</grapheme><phoneme>məˈteɪʊʃ</phoneme></lexeme>
<lexeme><grapheme>Kaczynski</grapheme><grapheme>Kaczyński</grapheme><phoneme>kəˈtʃɪnski</phoneme></lexeme>
<lexeme><grapheme>Jaroslaw</grapheme><grapheme>Jarosław</grapheme><phoneme>jəˈrɒslɑːf</phoneme></lexeme>
<lexeme><grapheme>Lech</grapheme><phoneme>lɛk</phoneme></lexeme>
<lexeme><grapheme>Sikorski</grapheme><phoneme>ʃɪˈkɔːrski</phoneme></lexeme>
<lexeme><grapheme>Radoslaw</grapheme><grapheme>Radosław</grapheme><phoneme>rəˈdɒslɑːf</phoneme></lexeme>
<lexeme><grapheme>Trzaskowski</grapheme><phoneme>tʃɑːsˈkɒfski</phoneme></lexeme>
<lexeme><grapheme>Rafal</grapheme><grapheme>Rafał</grapheme><phoneme>ˈrɑːfaʊ</phoneme></lexeme>
<lexeme><grapheme>Walesa</grapheme><grapheme>Wałęsa</grapheme><phoneme>vɑːˈwɛnsə</phoneme></lexeme>
<lexeme><grapheme>Lech Walesa</grapheme><grapheme>Lech Wałęsa</grapheme><phoneme>ˈlɛk vɑːˈwɛnsə</phoneme></lexeme>
<lexeme><grapheme>Kosiniak-Kamysz</grapheme><phoneme>kɒˈʃɪnjæk ˈkɑːmɪʃ</phoneme></lexeme>
<lexeme><grapheme>Wladyslaw</grapheme><grapheme>Władysław</grapheme><phoneme>vwɑːˈdɪswɑːf</phoneme></lexeme>
<lexeme><grapheme>Holownia</grapheme><grapheme>Hołownia</grapheme><phoneme>hoʊˈwɒvnjə</phoneme></lexeme>
<lexeme><grapheme>Blaszczak</grapheme><grapheme>Błaszczak</grapheme><phoneme>ˈbwɑːʃtʃɑːk</phoneme></lexeme>
<lexeme><grapheme>Mariusz</grapheme><phoneme>ˈmɑːriʊʃ</phoneme></lexeme>
<lexeme><grapheme>Szydlo</grapheme><grapheme>Szydło</grapheme><phoneme>ˈʃɪdwoʊ</phoneme></lexeme>
<lexeme><grapheme>Wojtyla</grapheme><grapheme>Wojtyła</grapheme><phoneme>vɔɪˈtɪwə</phoneme></lexeme>
<lexeme><grapheme>Zeman</grapheme><phoneme>ˈzɛmɑːn</phoneme></lexeme>
<lexeme><grapheme>Milos</grapheme><grapheme>Miloš</grapheme><phoneme>ˈmiːloʊʃ</phoneme></lexeme>
<lexeme><grapheme>Fiala</grapheme><phoneme>fiːˈɑːlə</phoneme></lexeme>
<lexeme><grapheme>Pavel</grapheme><phoneme>ˈpɑːvɛl</phoneme></lexeme>
<lexeme><grapheme>Babis</grapheme><grapheme>Babiš</grapheme><phoneme>ˈbɑːbɪʃ</phoneme></lexeme>
<lexeme><grapheme>Andrej</grapheme><phoneme>ˈɑːndreɪ</phoneme></lexeme>
<lexeme><grapheme>Lipavsky</grapheme><grapheme>Lipavský</grapheme><phoneme>ˈlɪpɑːfski</phoneme></lexeme>
<lexeme><grapheme>Havel</grapheme><phoneme>ˈhɑːvɛl</phoneme></lexeme>
<lexeme><grapheme>Vaclav</grapheme><grapheme>Václav</grapheme><phoneme>ˈvɑːtslɑːf</phoneme></lexeme>
<lexeme><grapheme>Fico</grapheme><phoneme>ˈfiːtsoʊ</phoneme></lexeme>
<lexeme><grapheme>Pellegrini</grapheme><phoneme>ˌpɛləˈɡriːni</phoneme></lexeme>
<lexeme><grapheme>Caputova</grapheme><grapheme>Čaputová</grapheme><phoneme>ˈtʃæpʊtəvɑː</phoneme></lexeme>
<lexeme><grapheme>Zuzana</grapheme><phoneme>zuˈzɑːnə</phoneme></lexeme>
<lexeme><grapheme>Heger</grapheme><phoneme>ˈhɛɡər</phoneme></lexeme>
<lexeme><grapheme>Orban</grapheme><grapheme>Orbán</grapheme><phoneme>ˈɔːrbɑːn</phoneme></lexeme>
<lexeme><grapheme>Szijjarto</grapheme><grapheme>Szijjártó</grapheme><phoneme>ˈsiːjɑːrtoʊ</phoneme></lexeme>
<lexeme><grapheme>Magyar</grapheme><phoneme>ˈmɒdjɑːr</phoneme></lexeme>
<lexeme><grapheme>Peter Magyar</grapheme><grapheme>Péter Magyar</grapheme><phoneme>ˈpeɪtər ˈmɒdjɑːr</phoneme></lexeme>
<lexeme><grapheme>Sulyok</grapheme><phoneme>ˈʃuːjoʊk</phoneme></lexeme>
<lexeme><grapheme>Novak</grapheme><phoneme>ˈnoʊvæk</phoneme></lexeme>
<lexeme><grapheme>Gyurcsany</grapheme><grapheme>Gyurcsány</grapheme><phoneme>ˈdʒʊərtʃɑːnj</phoneme></lexeme>
<lexeme><grapheme>Iohannis</grapheme><phoneme>joʊˈhɑːnɪs</phoneme></lexeme>
<lexeme><grapheme>Klaus Iohannis</grapheme><phoneme>ˈklaʊs joʊˈhɑːnɪs</phoneme></lexeme>
<lexeme><grapheme>Ciolacu</grapheme><phoneme>tʃoʊˈlɑːku</phoneme></lexeme>
<lexeme><grapheme>Marcel Ciolacu</grapheme><phoneme>mɑːrˈtʃɛl tʃoʊˈlɑːku</phoneme></lexeme>
<lexeme><grapheme>Nicusor Dan</grapheme><grapheme>Nicușor Dan</grapheme><grapheme>Nicuşor Dan</grapheme><phoneme>nɪkuˈʃɔːr ˈdɑːn</phoneme></lexeme>
<lexeme><grapheme>Georgescu</grapheme><phoneme>dʒɔːrˈdʒɛsku</phoneme></lexeme>
<lexeme><grapheme>Calin Georgescu</grapheme><grapheme>Călin Georgescu</grapheme><phoneme>kəˈlɪn dʒɔːrˈdʒɛsku</phoneme></lexeme>
<lexeme><grapheme>Simion</grapheme><phoneme>ˌsɪmiˈɒn</phoneme></lexeme>
<lexeme><grapheme>Bolojan</grapheme><phoneme>boʊloʊˈʒɑːn</phoneme></lexeme>
<lexeme><grapheme>Ceausescu</grapheme><grapheme>Ceaușescu</grapheme><grapheme>Ceauşescu</grapheme><phoneme>tʃaʊˈʃɛsku</phoneme></lexeme>
<lexeme><grapheme>Radev</grapheme><phoneme>ˈrɑːdɛf</phoneme></lexeme>
<lexeme><grapheme>Rumen</grapheme><phoneme>ˈruːmɛn</phoneme></lexeme>
<lexeme><grapheme>Borisov</grapheme><grapheme>Borissov</grapheme><phoneme>bəˈriːsɒf</phoneme></lexeme>
<lexeme><grapheme>Petkov</grapheme><phoneme>ˈpɛtkɒf</phoneme></lexeme>
<lexeme><grapheme>Zhelyazkov</grapheme><phoneme>ʒɛˈljɑːskɒf</phoneme></lexeme>
<lexeme><grapheme>Mitsotakis</grapheme><phoneme>ˌmɪtsoʊˈtɑːkɪs</phoneme></lexeme>
<lexeme><grapheme>Kyriakos</grapheme><phoneme>kɪriˈɑːkoʊs</phoneme></lexeme>
<lexeme><grapheme>Tsipras</grapheme><phoneme>ˈtsiːprɑːs</phoneme></lexeme>
<lexeme><grapheme>Alexis Tsipras</grapheme><phoneme>əˈlɛksɪs ˈtsiːprɑːs</phoneme></lexeme>
<lexeme><grapheme>Varoufakis</grapheme><phoneme>ˌværuˈfɑːkɪs</phoneme></lexeme>
<lexeme><grapheme>Yanis</grapheme><phoneme>ˈjɑːnɪs</phoneme></lexeme>
<lexeme><grapheme>Papandreou</grapheme><phoneme>ˌpæpænˈdreɪuː</phoneme></lexeme>
<lexeme><grapheme>Gerapetritis</grapheme><phoneme>ˌjɛrəpɛˈtriːtɪs</phoneme></lexeme>
<lexeme><grapheme>Dendias</grapheme><phoneme>ˈdɛndiɑːs</phoneme></lexeme>
<lexeme><grapheme>Christodoulides</grapheme><phoneme>ˌkrɪstoʊduˈliːdɪs</phoneme></lexeme>
<lexeme><grapheme>Nikos</grapheme><phoneme>ˈniːkoʊs</phoneme></lexeme>
<lexeme><grapheme>Erhurman</grapheme><grapheme>Erhürman</grapheme><phoneme>ˈɛərhʊrmɑːn</phoneme></lexeme>
<lexeme><grapheme>Vucic</grapheme><grapheme>Vučić</grapheme><phoneme>ˈvuːtʃɪtʃ</phoneme></lexeme>
<lexeme><grapheme>Aleksandar</grapheme><phoneme>ˌælɪkˈsɑːndər</phoneme></lexeme>
<lexeme><grapheme>Brnabic</grapheme><grapheme>Brnabić</grapheme><phoneme>ˈbɜːrnəbɪtʃ</phoneme></lexeme>
<lexeme><grapheme>Vulin</grapheme><phoneme>ˈvuːlɪn</phoneme></lexeme>
<lexeme><grapheme>Milosevic</grapheme><grapheme>Milošević</grapheme><phoneme>mɪˈlɒʃəvɪtʃ</phoneme></lexeme>
<lexeme><grapheme>Slobodan</grapheme><phoneme>sloʊˈboʊdɑːn</phoneme></lexeme>
<lexeme><grapheme>Djokovic</grapheme><grapheme>Đoković</grapheme><grapheme>Djoković</grapheme><phoneme>ˈdʒoʊkəvɪtʃ</phoneme></lexeme>
<lexeme><grapheme>Karadzic</grapheme><grapheme>Karadžić</grapheme><phoneme>ˈkærədʒɪtʃ</phoneme></lexeme>
<lexeme><grapheme>Mladic</grapheme><grapheme>Mladić</grapheme><phoneme>ˈmlɑːdɪtʃ</phoneme></lexeme>
<lexeme><grapheme>Ratko</grapheme><phoneme>ˈrɑːtkoʊ</phoneme></lexeme>
<lexeme><grapheme>Dodik</grapheme><phoneme>ˈdoʊdɪk</phoneme></lexeme>
<lexeme><grapheme>Milorad</grapheme><phoneme>ˈmiːlɒræd</phoneme></lexeme>
<lexeme><grapheme>Izetbegovic</grapheme><grapheme>Izetbegović</grapheme><phoneme>ˌɪzɛtˈbɛɡəvɪtʃ</phoneme></lexeme>
<lexeme><grapheme>Plenkovic</grapheme><grapheme>Plenković</grapheme><phoneme>ˈplɛŋkəvɪtʃ</phoneme></lexeme>
<lexeme><grapheme>Milanovic</grapheme><grapheme>Milanović</grapheme><phoneme>mɪˈlɑːnəvɪtʃ</phoneme></lexeme>
<lexeme><grapheme>Zoran</grapheme><phoneme>ˈzɔːrɑːn</phoneme></lexeme>
<lexeme><grapheme>Josip</grapheme><phoneme>ˈjoʊsɪp</phoneme></lexeme>
<lexeme><grapheme>Golob</grapheme><phoneme>ˈɡoʊlɒb</phoneme></lexeme>
<lexeme><grapheme>Jansa</grapheme><grapheme>Janša</grapheme><phoneme>ˈjɑːnʃə</phoneme></lexeme>
<lexeme><grapheme>Janez</grapheme><phoneme>ˈjɑːnɛz</phoneme></lexeme>
<lexeme><grapheme>Pahor</grapheme><phoneme>ˈpɑːhɔːr</phoneme></lexeme>
<lexeme><grapheme>Musar</grapheme><phoneme>ˈmuːsɑːr</phoneme></lexeme>
<lexeme><grapheme>Fajon</grapheme><phoneme>ˈfaɪɒn</phoneme></lexeme>
<lexeme><grapheme>Kurti</grapheme><phoneme>ˈkuːrti</phoneme></lexeme>
<lexeme><grapheme>Albin Kurti</grapheme><phoneme>ˈɑːlbɪn ˈkuːrti</phoneme></lexeme>
<lexeme><grapheme>Osmani</grapheme><phoneme>ɒsˈmɑːni</phoneme></lexeme>
<lexeme><grapheme>Vjosa</grapheme><phoneme>ˈvjoʊsə</phoneme></lexeme>
<lexeme><grapheme>Thaci</grapheme><grapheme>Thaçi</grapheme><phoneme>ˈθɑːtʃi</phoneme></lexeme>
<lexeme><grapheme>Hashim</grapheme><phoneme>ˈhɑːʃɪm</phoneme></lexeme>
<lexeme><grapheme>Djukanovic</grapheme><grapheme>Đukanović</grapheme><phoneme>dʒuˈkɑːnəvɪtʃ</phoneme></lexeme>
<lexeme><grapheme>Spajic</grapheme><grapheme>Spajić</grapheme><phoneme>ˈspaɪɪtʃ</phoneme></lexeme>
<lexeme><grapheme>Milatovic</grapheme><grapheme>Milatović</grapheme><phoneme>mɪˈlɑːtəvɪtʃ</phoneme></lexeme>
<lexeme><grapheme>Mickoski</grapheme><phoneme>ˈmɪtskɒski</phoneme></lexeme>
<lexeme><grapheme>Zaev</grapheme><phoneme>ˈzaɪɛf</phoneme></lexeme>
<lexeme><grapheme>Siljanovska</grapheme><phoneme>sɪlˈjɑːnɒfskə</phoneme></lexeme>
<lexeme><grapheme>Giorgia Meloni</grapheme><phoneme>ˈdʒɔːrdʒə mɛˈloʊni</phoneme></lexeme>
<lexeme><grapheme>Giorgia</grapheme><phoneme>ˈdʒɔːrdʒə</phoneme></lexeme>
<lexeme><grapheme>Mattarella</grapheme><phoneme>ˌmætəˈrɛlə</phoneme></lexeme>
<lexeme><grapheme>Sergio</grapheme><phoneme>ˈsɛrdʒoʊ</phoneme></lexeme>
<lexeme><grapheme>Tajani</grapheme><phoneme>tɑːˈjɑːni</phoneme></lexeme>
<lexeme><grapheme>Draghi</grapheme><phoneme>ˈdrɑːɡi</phoneme></lexeme>
<lexeme><grapheme>Conte</grapheme><phoneme>ˈkɒnteɪ</phoneme></lexeme>
<lexeme><grapheme>Giuseppe</grapheme><phoneme>dʒuˈzɛpi</phoneme></lexeme>
<lexeme><grapheme>Berlusconi</grapheme><phoneme>ˌbɛərləˈskoʊni</phoneme></lexeme>
<lexeme><grapheme>Silvio</grapheme><phoneme>ˈsɪlvioʊ</phoneme></lexeme>
<lexeme><grapheme>Renzi</grapheme><phoneme>ˈrɛntsi</phoneme></lexeme>
<lexeme><grapheme>Crosetto</grapheme><phoneme>kroʊˈzɛtoʊ</phoneme></lexeme>
<lexeme><grapheme>Giorgetti</grapheme><phoneme>dʒɔːrˈdʒɛti</phoneme></lexeme>
<lexeme><grapheme>Di Maio</grapheme><phoneme>diː ˈmaɪoʊ</phoneme></lexeme>
<lexeme><grapheme>Grillo</grapheme><phoneme>ˈɡriːloʊ</phoneme></lexeme>
<lexeme><grapheme>Parolin</grapheme><phoneme>pæroʊˈliːn</phoneme></lexeme>
<lexeme><grapheme>Bergoglio</grapheme><phoneme>bɛrˈɡoʊljoʊ</phoneme></lexeme>
<lexeme><grapheme>Prevost</grapheme><phoneme>ˈpriːvoʊst</phoneme></lexeme>
<lexeme><grapheme>Ratzinger</grapheme><phoneme>ˈrætsɪŋər</phoneme></lexeme>
<lexeme><grapheme>Sanchez</grapheme><grapheme>Sánchez</grapheme><phoneme>ˈsɑːntʃɛz</phoneme></lexeme>
<lexeme><grapheme>Pedro Sanchez</grapheme><grapheme>Pedro Sánchez</grapheme><phoneme>ˈpeɪdroʊ ˈsɑːntʃɛz</phoneme></lexeme>
<lexeme><grapheme>Pedro</grapheme><phoneme>ˈpeɪdroʊ</phoneme></lexeme>
<lexeme><grapheme>Feijoo</grapheme><grapheme>Feijóo</grapheme><phoneme>feɪˈhoʊ</phoneme></lexeme>
<lexeme><grapheme>Abascal</grapheme><phoneme>ˌɑːbæsˈkɑːl</phoneme></lexeme>
<lexeme><grapheme>Albares</grapheme><phoneme>ælˈbɑːrɛs</phoneme></lexeme>
<lexeme><grapheme>Rajoy</grapheme><phoneme>rɑːˈhɔɪ</phoneme></lexeme>
<lexeme><grapheme>Zapatero</grapheme><phoneme>ˌzɑːpəˈtɛroʊ</phoneme></lexeme>
<lexeme><grapheme>Aznar</grapheme><phoneme>æsˈnɑːr</phoneme></lexeme>
<lexeme><grapheme>Iglesias</grapheme><phoneme>iˈɡleɪsiəs</phoneme></lexeme>
<lexeme><grapheme>Yolanda Diaz</grapheme><grapheme>Yolanda Díaz</grapheme><phoneme>joʊˈlændə ˈdiːæs</phoneme></lexeme>
<lexeme><grapheme>Ribera</grapheme><phoneme>rɪˈbɛərə</phoneme></lexeme>
<lexeme><grapheme>Puigdemont</grapheme><phoneme>ˌpuːdʒdəˈmɒnt</phoneme></lexeme>
<lexeme><grapheme>Carles</grapheme><phoneme>ˈkɑːrləs</phoneme></lexeme>
<lexeme><grapheme>Junqueras</grapheme><phoneme>ʒʊŋˈkɛərəs</phoneme></lexeme>
<lexeme><grapheme>Aragones</grapheme><grapheme>Aragonès</grapheme><phoneme>ˌærəɡəˈnɛs</phoneme></lexeme>
<lexeme><grapheme>Borrell</grapheme><phoneme>bɒˈrɛl</phoneme></lexeme>
<lexeme><grapheme>Josep</grapheme><phoneme>ʒuːˈzɛp</phoneme></lexeme>
<lexeme><grapheme>Josep Borrell</grapheme><phoneme>ʒuːˈzɛp bɒˈrɛl</phoneme></lexeme>
<lexeme><grapheme>Felipe</grapheme><phoneme>fɛˈliːpeɪ</phoneme></lexeme>
<lexeme><grapheme>Letizia</grapheme><phoneme>ləˈtiːθiə</phoneme></lexeme>
<lexeme><grapheme>Antonio Costa</grapheme><grapheme>António Costa</grapheme><phoneme>ænˈtoʊnioʊ ˈkɒstə</phoneme></lexeme>
<lexeme><grapheme>Montenegro</grapheme><phoneme>ˌmɒntɪˈneɪɡroʊ</phoneme></lexeme>
<lexeme><grapheme>Luis Montenegro</grapheme><grapheme>Luís Montenegro</grapheme><phoneme>luˈiːs ˌmɒntɪˈneɪɡroʊ</phoneme></lexeme>
<lexeme><grapheme>Rebelo de Sousa</grapheme><phoneme>rəˈbɛloʊ də ˈsoʊzə</phoneme></lexeme>
<lexeme><grapheme>Marcelo</grapheme><phoneme>mɑːrˈsɛloʊ</phoneme></lexeme>
<lexeme><grapheme>Barroso</grapheme><phoneme>bəˈroʊsoʊ</phoneme></lexeme>
<lexeme><grapheme>Guterres</grapheme><phoneme>ɡʊˈtɛrɛs</phoneme></lexeme>
<lexeme><grapheme>Antonio Guterres</grapheme><grapheme>António Guterres</grapheme><phoneme>ænˈtoʊnioʊ ɡʊˈtɛrɛs</phoneme></lexeme>
<lexeme><grapheme>Micheal Martin</grapheme><grapheme>Micheál Martin</grapheme><phoneme>ˈmiːhɔːl ˈmɑːrtɪn</phoneme></lexeme>
<lexeme><grapheme>Micheal</grapheme><grapheme>Micheál</grapheme><phoneme>ˈmiːhɔːl</phoneme></lexeme>
<lexeme><grapheme>Taoiseach</grapheme><phoneme>ˈtiːʃək</phoneme></lexeme>
<lexeme><grapheme>Tanaiste</grapheme><grapheme>Tánaiste</grapheme><phoneme>ˈtɔːnɪʃtə</phoneme></lexeme>
<lexeme><grapheme>Varadkar</grapheme><phoneme>vəˈrædkər</phoneme></lexeme>
<lexeme><grapheme>Niamh</grapheme><phoneme>niːv</phoneme></lexeme>
<lexeme><grapheme>Eoin</grapheme><phoneme>ˈoʊɪn</phoneme></lexeme>
<lexeme><grapheme>Eoghan</grapheme><phoneme>ˈoʊɪn</phoneme></lexeme>
<lexeme><grapheme>Tadhg</grapheme><phoneme>taɪɡ</phoneme></lexeme>
<lexeme><grapheme>Oisin</grapheme><grapheme>Oisín</grapheme><phoneme>ʌˈʃiːn</phoneme></lexeme>
<lexeme><grapheme>Ciarán</grapheme><phoneme>ˈkɪərən</phoneme></lexeme>
<lexeme><grapheme>Padraig</grapheme><grapheme>Pádraig</grapheme><phoneme>ˈpɔːdrɪɡ</phoneme></lexeme>
<lexeme><grapheme>Ruairi</grapheme><grapheme>Ruairí</grapheme><phoneme>ˈrʊəri</phoneme></lexeme>
<lexeme><grapheme>Diarmuid</grapheme><phoneme>ˈdɪərmɪd</phoneme></lexeme>
<lexeme><grapheme>Grainne</grapheme><grapheme>Gráinne</grapheme><phoneme>ˈɡrɔːnjə</phoneme></lexeme>
<lexeme><grapheme>Orlaith</grapheme><phoneme>ˈɔːrlə</phoneme></lexeme>
<lexeme><grapheme>Roisin</grapheme><grapheme>Róisín</grapheme><phoneme>roʊˈʃiːn</phoneme></lexeme>
<lexeme><grapheme>Mairead</grapheme><grapheme>Mairéad</grapheme><phoneme>məˈreɪd</phoneme></lexeme>
<lexeme><grapheme>Sunak</grapheme><phoneme>ˈsuːnæk</phoneme></lexeme>
<lexeme><grapheme>Rishi</grapheme><phoneme>ˈrɪʃi</phoneme></lexeme>
<lexeme><grapheme>Rishi Sunak</grapheme><phoneme>ˈrɪʃi ˈsuːnæk</phoneme></lexeme>
<lexeme><grapheme>Keir</grapheme><phoneme>kɪər</phoneme></lexeme>
<lexeme><grapheme>Kwarteng</grapheme><phoneme>kwɑːˈtɛŋ</phoneme></lexeme>
<lexeme><grapheme>Badenoch</grapheme><phoneme>ˈbeɪdnɒk</phoneme></lexeme>
<lexeme><grapheme>Farage</grapheme><phoneme>fəˈrɑːʒ</phoneme></lexeme>
<lexeme><grapheme>Nigel Farage</grapheme><phoneme>ˈnaɪdʒəl fəˈrɑːʒ</phoneme></lexeme>
<lexeme><grapheme>Sadiq</grapheme><phoneme>ˈsɑːdɪk</phoneme></lexeme>
<lexeme><grapheme>Sadiq Khan</grapheme><phoneme>ˈsɑːdɪk ˈkɑːn</phoneme></lexeme>
<lexeme><grapheme>Humza Yousaf</grapheme><phoneme>ˈhʌmzə ˈjuːsəf</phoneme></lexeme>
<lexeme><grapheme>Braverman</grapheme><phoneme>ˈbreɪvərmən</phoneme></lexeme>
<lexeme><grapheme>Suella</grapheme><phoneme>suˈɛlə</phoneme></lexeme>
<lexeme><grapheme>Mahmood</grapheme><phoneme>mɑːˈmuːd</phoneme></lexeme>
<lexeme><grapheme>Shabana</grapheme><phoneme>ʃəˈbɑːnə</phoneme></lexeme>
<lexeme><grapheme>Roberta</grapheme><phoneme>rəˈbɜːrtə</phoneme></lexeme>
<lexeme><grapheme>Juncker</grapheme><phoneme>ˈjʊŋkər</phoneme></lexeme>
<lexeme><grapheme>Jean-Claude</grapheme><phoneme>ˈʒɒn ˈkloʊd</phoneme></lexeme>
<lexeme><grapheme>Charles Michel</grapheme><phoneme>ˈʃɑːrl miːˈʃɛl</phoneme></lexeme>
<lexeme><grapheme>Verhofstadt</grapheme><phoneme>vərˈhɒfstæt</phoneme></lexeme>
<lexeme><grapheme>Sefcovic</grapheme><phoneme>ˈʃɛftʃəvɪtʃ</phoneme></lexeme>
<lexeme><grapheme>Maros</grapheme><grapheme>Maroš</grapheme><phoneme>ˈmɑːroʊʃ</phoneme></lexeme>
<lexeme><grapheme>Thierry</grapheme><phoneme>ˈtjɛri</phoneme></lexeme>
<lexeme><grapheme>Vestager</grapheme><phoneme>ˈvɛstæjər</phoneme></lexeme>
<lexeme><grapheme>Margrethe</grapheme><phoneme>mɑːrˈɡreɪdə</phoneme></lexeme>
<lexeme><grapheme>Reynders</grapheme><phoneme>ˈraɪndərs</phoneme></lexeme>
<lexeme><grapheme>De Croo</grapheme><phoneme>də ˈkroʊ</phoneme></lexeme>
<lexeme><grapheme>De Wever</grapheme><phoneme>də ˈweɪvər</phoneme></lexeme>
<lexeme><grapheme>Prevot</grapheme><grapheme>Prévot</grapheme><phoneme>preɪˈvoʊ</phoneme></lexeme>
<lexeme><grapheme>Xavier</grapheme><phoneme>ˈzeɪviər</phoneme></lexeme>
<lexeme><grapheme>Xavier Bettel</grapheme><phoneme>ɡzɑːviˈeɪ ˈbɛtəl</phoneme></lexeme>
<lexeme><grapheme>Abela</grapheme><phoneme>əˈbeɪlə</phoneme></lexeme>
<lexeme><grapheme>Melania</grapheme><phoneme>məˈlɑːniə</phoneme></lexeme>
<lexeme><grapheme>Ivanka</grapheme><phoneme>ɪˈvɑːŋkə</phoneme></lexeme>
<lexeme><grapheme>Kamala</grapheme><phoneme>ˈkɑːmələ</phoneme></lexeme>
<lexeme><grapheme>Kamala Harris</grapheme><phoneme>ˈkɑːmələ ˈhærɪs</phoneme></lexeme>
<lexeme><grapheme>Buttigieg</grapheme><phoneme>ˈbuːtədʒɛdʒ</phoneme></lexeme>
<lexeme><grapheme>Pelosi</grapheme><phoneme>pəˈloʊsi</phoneme></lexeme>
<lexeme><grapheme>Ocasio-Cortez</grapheme><phoneme>oʊˈkɑːsioʊ kɔːrˈtɛz</phoneme></lexeme>
<lexeme><grapheme>Mayorkas</grapheme><phoneme>maɪˈɔːrkəs</phoneme></lexeme>
<lexeme><grapheme>Alejandro</grapheme><phoneme>ˌɑːləˈhɑːndroʊ</phoneme></lexeme>
<lexeme><grapheme>Hegseth</grapheme><phoneme>ˈhɛɡsɛθ</phoneme></lexeme>
<lexeme><grapheme>Ramaswamy</grapheme><phoneme>rɑːməˈswɑːmi</phoneme></lexeme>
<lexeme><grapheme>Vivek</grapheme><phoneme>vɪˈveɪk</phoneme></lexeme>
<lexeme><grapheme>Noem</grapheme><phoneme>noʊm</phoneme></lexeme>
<lexeme><grapheme>Kristi Noem</grapheme><phoneme>ˈkrɪsti ˈnoʊm</phoneme></lexeme>
<lexeme><grapheme>Leavitt</grapheme><phoneme>ˈlɛvɪt</phoneme></lexeme>
<lexeme><grapheme>Karoline</grapheme><phoneme>ˈkærəlaɪn</phoneme></lexeme>
<lexeme><grapheme>Jean-Pierre</grapheme><phoneme>ˈʒɒn piˈɛər</phoneme></lexeme>
<lexeme><grapheme>Karine Jean-Pierre</grapheme><phoneme>kəˈriːn ˈʒɒn piˈɛər</phoneme></lexeme>
<lexeme><grapheme>Psaki</grapheme><phoneme>ˈsɑːki</phoneme></lexeme>
<lexeme><grapheme>Fauci</grapheme><phoneme>ˈfaʊtʃi</phoneme></lexeme>
<lexeme><grapheme>Giuliani</grapheme><phoneme>ˌdʒuːliˈɑːni</phoneme></lexeme>
<lexeme><grapheme>Bessent</grapheme><phoneme>ˈbɛsənt</phoneme></lexeme>
<lexeme><grapheme>Zohran Mamdani</grapheme><phoneme>ˈzoʊrɑːn mɑːmˈdɑːni</phoneme></lexeme>
<lexeme><grapheme>Mamdani</grapheme><phoneme>mɑːmˈdɑːni</phoneme></lexeme>
<lexeme><grapheme>DeSantis</grapheme><phoneme>dəˈsæntɪs</phoneme></lexeme>
<lexeme><grapheme>Bezos</grapheme><phoneme>ˈbeɪzoʊs</phoneme></lexeme>
<lexeme><grapheme>Nadella</grapheme><phoneme>nəˈdɛlə</phoneme></lexeme>
<lexeme><grapheme>Satya</grapheme><phoneme>ˈsʌtjə</phoneme></lexeme>
<lexeme><grapheme>Pichai</grapheme><phoneme>pɪˈtʃaɪ</phoneme></lexeme>
<lexeme><grapheme>Sundar</grapheme><phoneme>ˈsʊndər</phoneme></lexeme>
<lexeme><grapheme>Huang</grapheme><phoneme>hwɑːŋ</phoneme></lexeme>
<lexeme><grapheme>Barack</grapheme><phoneme>bəˈrɑːk</phoneme></lexeme>
<lexeme><grapheme>Boehner</grapheme><phoneme>ˈbeɪnər</phoneme></lexeme>
<lexeme><grapheme>Sotomayor</grapheme><phoneme>ˌsoʊtoʊmaɪˈɔːr</phoneme></lexeme>
<lexeme><grapheme>Ketanji</grapheme><phoneme>kəˈtɑːndʒi</phoneme></lexeme>
<lexeme><grapheme>Gorsuch</grapheme><phoneme>ˈɡɔːrsʌtʃ</phoneme></lexeme>
<lexeme><grapheme>Scalia</grapheme><phoneme>skəˈliːə</phoneme></lexeme>
<lexeme><grapheme>Alito</grapheme><phoneme>əˈliːtoʊ</phoneme></lexeme>
<lexeme><grapheme>Trudeau</grapheme><phoneme>truːˈdoʊ</phoneme></lexeme>
<lexeme><grapheme>Justin Trudeau</grapheme><phoneme>ˈdʒʌstɪn truːˈdoʊ</phoneme></lexeme>
<lexeme><grapheme>Poilievre</grapheme><phoneme>ˌpɔɪliˈɛvrə</phoneme></lexeme>
<lexeme><grapheme>Chrystia</grapheme><phoneme>ˈkrɪstiə</phoneme></lexeme>
<lexeme><grapheme>Joly</grapheme><phoneme>ʒoʊˈliː</phoneme></lexeme>
<lexeme><grapheme>Melanie Joly</grapheme><grapheme>Mélanie Joly</grapheme><phoneme>ˈmɛləni ʒoʊˈliː</phoneme></lexeme>
<lexeme><grapheme>Legault</grapheme><phoneme>ləˈɡoʊ</phoneme></lexeme>
<lexeme><grapheme>Jagmeet</grapheme><phoneme>dʒʌɡˈmiːt</phoneme></lexeme>
<lexeme><grapheme>Anand</grapheme><phoneme>ˈɑːnənd</phoneme></lexeme>
<lexeme><grapheme>Anita Anand</grapheme><phoneme>əˈniːtə ˈɑːnənd</phoneme></lexeme>
<lexeme><grapheme>LeBlanc</grapheme><phoneme>ləˈblɒŋk</phoneme></lexeme>
<lexeme><grapheme>Chretien</grapheme><grapheme>Chrétien</grapheme><phoneme>kreɪˈtjæn</phoneme></lexeme>
<lexeme><grapheme>Mulroney</grapheme><phoneme>mʌlˈruːni</phoneme></lexeme>
<lexeme><grapheme>Sheinbaum</grapheme><phoneme>ˈʃaɪnbaʊm</phoneme></lexeme>
<lexeme><grapheme>Claudia Sheinbaum</grapheme><phoneme>ˈklaʊdiə ˈʃaɪnbaʊm</phoneme></lexeme>
<lexeme><grapheme>Lopez Obrador</grapheme><grapheme>López Obrador</grapheme><phoneme>ˈloʊpɛz ˈoʊbrədɔːr</phoneme></lexeme>
<lexeme><grapheme>Obrador</grapheme><phoneme>ˈoʊbrədɔːr</phoneme></lexeme>
<lexeme><grapheme>Andres</grapheme><grapheme>Andrés</grapheme><phoneme>ɑːnˈdrɛs</phoneme></lexeme>
<lexeme><grapheme>Pena Nieto</grapheme><grapheme>Peña Nieto</grapheme><phoneme>ˈpeɪnjə niˈɛtoʊ</phoneme></lexeme>
<lexeme><grapheme>Pena</grapheme><grapheme>Peña</grapheme><phoneme>ˈpeɪnjə</phoneme></lexeme>
<lexeme><grapheme>Ebrard</grapheme><phoneme>ɛˈbrɑːrd</phoneme></lexeme>
<lexeme><grapheme>de la Fuente</grapheme><phoneme>də lə ˈfwɛnteɪ</phoneme></lexeme>
<lexeme><grapheme>Lula da Silva</grapheme><phoneme>ˈluːlə də ˈsɪlvə</phoneme></lexeme>
<lexeme><grapheme>Luiz Inacio</grapheme><grapheme>Luiz Inácio</grapheme><phoneme>luˈiːs ɪˈnɑːsioʊ</phoneme></lexeme>
<lexeme><grapheme>Luiz</grapheme><phoneme>luˈiːs</phoneme></lexeme>
<lexeme><grapheme>Bolsonaro</grapheme><phoneme>ˌbɒlsəˈnɑːroʊ</phoneme></lexeme>
<lexeme><grapheme>Jair</grapheme><phoneme>ʒaɪˈɪər</phoneme></lexeme>
<lexeme><grapheme>Jair Bolsonaro</grapheme><phoneme>ʒaɪˈɪər ˌbɒlsəˈnɑːroʊ</phoneme></lexeme>
<lexeme><grapheme>Dilma</grapheme><phoneme>ˈdʒɪlmə</phoneme></lexeme>
<lexeme><grapheme>Rousseff</grapheme><phoneme>ruːˈsɛf</phoneme></lexeme>
<lexeme><grapheme>Haddad</grapheme><phoneme>həˈdɑːd</phoneme></lexeme>
<lexeme><grapheme>Celso Amorim</grapheme><phoneme>ˈsɛlsoʊ ˌæmoʊˈriːm</phoneme></lexeme>
<lexeme><grapheme>Amorim</grapheme><phoneme>ˌæmoʊˈriːm</phoneme></lexeme>
<lexeme><grapheme>Mauro</grapheme><phoneme>ˈmaʊroʊ</phoneme></lexeme>
<lexeme><grapheme>Vieira</grapheme><phoneme>viˈeɪrə</phoneme></lexeme>
<lexeme><grapheme>Moraes</grapheme><phoneme>moʊˈraɪs</phoneme></lexeme>
<lexeme><grapheme>Alexandre</grapheme><phoneme>ˌælɛkˈsɑːndrə</phoneme></lexeme>
<lexeme><grapheme>Milei</grapheme><phoneme>mɪˈleɪ</phoneme></lexeme>
<lexeme><grapheme>Javier</grapheme><phoneme>hɑːviˈɛər</phoneme></lexeme>
<lexeme><grapheme>Javier Milei</grapheme><phoneme>hɑːviˈɛər mɪˈleɪ</phoneme></lexeme>
<lexeme><grapheme>Kirchner</grapheme><phoneme>ˈkɪərʃnər</phoneme></lexeme>
<lexeme><grapheme>Néstor</grapheme><phoneme>ˈnɛstɔːr</phoneme></lexeme>
<lexeme><grapheme>Macri</grapheme><phoneme>ˈmɑːkri</phoneme></lexeme>
<lexeme><grapheme>Mauricio</grapheme><phoneme>maʊˈrɪsioʊ</phoneme></lexeme>
<lexeme><grapheme>Massa</grapheme><phoneme>ˈmɑːsə</phoneme></lexeme>
<lexeme><grapheme>Caputo</grapheme><phoneme>kəˈpuːtoʊ</phoneme></lexeme>
<lexeme><grapheme>Peron</grapheme><grapheme>Perón</grapheme><phoneme>pɛˈroʊn</phoneme></lexeme>
<lexeme><grapheme>Boric</grapheme><phoneme>ˈbɔːrɪtʃ</phoneme></lexeme>
<lexeme><grapheme>Gabriel Boric</grapheme><phoneme>ˌɡɑːbriˌɛl ˈbɔːrɪtʃ</phoneme></lexeme>
<lexeme><grapheme>Kast</grapheme><phoneme>kɑːst</phoneme></lexeme>
<lexeme><grapheme>Bachelet</grapheme><phoneme>ˌbæʃəˈleɪ</phoneme></lexeme>
<lexeme><grapheme>Pinera</grapheme><grapheme>Piñera</grapheme><phoneme>pɪnˈjɛərə</phoneme></lexeme>
<lexeme><grapheme>Pinochet</grapheme><phoneme>ˈpɪnoʊʃeɪ</phoneme></lexeme>
<lexeme><grapheme>Allende</grapheme><phoneme>ɑːˈjɛndeɪ</phoneme></lexeme>
<lexeme><grapheme>Gustavo</grapheme><phoneme>ɡʊˈstɑːvoʊ</phoneme></lexeme>
<lexeme><grapheme>Duque</grapheme><phoneme>ˈduːkeɪ</phoneme></lexeme>
<lexeme><grapheme>Uribe</grapheme><phoneme>uːˈriːbeɪ</phoneme></lexeme>
<lexeme><grapheme>Alvaro</grapheme><grapheme>Álvaro</grapheme><phoneme>ˈælvəroʊ</phoneme></lexeme>
<lexeme><grapheme>Juan</grapheme><phoneme>hwɑːn</phoneme></lexeme>
<lexeme><grapheme>Juan Manuel Santos</grapheme><phoneme>ˈhwɑːn mænˈwɛl ˈsɑːntoʊs</phoneme></lexeme>
<lexeme><grapheme>Maduro</grapheme><phoneme>məˈdʊəroʊ</phoneme></lexeme>
<lexeme><grapheme>Nicolas Maduro</grapheme><grapheme>Nicolás Maduro</grapheme><phoneme>ˌnɪkoʊˌlɑːs məˈdʊəroʊ</phoneme></lexeme>
<lexeme><grapheme>Nicolas</grapheme><grapheme>Nicolás</grapheme><phoneme>ˌnɪkoʊˈlɑːs</phoneme></lexeme>
<lexeme><grapheme>Chávez</grapheme><phoneme>ˈtʃɑːvɛz</phoneme></lexeme>
<lexeme><grapheme>Hugo Chávez</grapheme><phoneme>ˈhjuːɡoʊ ˈtʃɑːvɛz</phoneme></lexeme>
<lexeme><grapheme>Guaido</grapheme><grapheme>Guaidó</grapheme><phoneme>ɡwaɪˈdoʊ</phoneme></lexeme>
<lexeme><grapheme>Machado</grapheme><phoneme>məˈtʃɑːdoʊ</phoneme></lexeme>
<lexeme><grapheme>Maria Corina Machado</grapheme><grapheme>María Corina Machado</grapheme><phoneme>məˈriːə kəˈriːnə məˈtʃɑːdoʊ</phoneme></lexeme>
<lexeme><grapheme>Edmundo Gonzalez</grapheme><grapheme>Edmundo González</grapheme><phoneme>ɛdˈmʊndoʊ ɡɒnˈzɑːlɛz</phoneme></lexeme>
<lexeme><grapheme>Gonzalez</grapheme><grapheme>González</grapheme><phoneme>ɡɒnˈzɑːlɛz</phoneme></lexeme>
<lexeme><grapheme>Diosdado Cabello</grapheme><phoneme>ˌdiːoʊsˌdɑːdoʊ kəˈbeɪoʊ</phoneme></lexeme>
<lexeme><grapheme>Cabello</grapheme><phoneme>kəˈbeɪoʊ</phoneme></lexeme>
<lexeme><grapheme>Rodriguez</grapheme><grapheme>Rodríguez</grapheme><phoneme>rɒˈdriːɡɛz</phoneme></lexeme>
<lexeme><grapheme>Leopoldo</grapheme><phoneme>ˌleɪoʊˈpoʊldoʊ</phoneme></lexeme>
<lexeme><grapheme>Noboa</grapheme><phoneme>noʊˈboʊə</phoneme></lexeme>
<lexeme><grapheme>Correa</grapheme><phoneme>kəˈreɪə</phoneme></lexeme>
<lexeme><grapheme>Guillermo</grapheme><phoneme>ɡiːˈjɛərmoʊ</phoneme></lexeme>
<lexeme><grapheme>Boluarte</grapheme><phoneme>bɒluˈɑːrteɪ</phoneme></lexeme>
<lexeme><grapheme>Dina Boluarte</grapheme><phoneme>ˈdiːnə bɒluˈɑːrteɪ</phoneme></lexeme>
<lexeme><grapheme>Castillo</grapheme><phoneme>kəˈstiːjoʊ</phoneme></lexeme>
<lexeme><grapheme>Fujimori</grapheme><phoneme>ˌfuːdʒɪˈmɔːri</phoneme></lexeme>
<lexeme><grapheme>Jeri</grapheme><grapheme>Jerí</grapheme><phoneme>hɛˈriː</phoneme></lexeme>
<lexeme><grapheme>Arce</grapheme><phoneme>ˈɑːrseɪ</phoneme></lexeme>
<lexeme><grapheme>Luis Arce</grapheme><phoneme>luˈiːs ˈɑːrseɪ</phoneme></lexeme>
<lexeme><grapheme>Luis</grapheme><grapheme>Luís</grapheme><phoneme>luˈiːs</phoneme></lexeme>
<lexeme><grapheme>Evo Morales</grapheme><phoneme>ˈeɪvoʊ məˈrɑːlɛs</phoneme></lexeme>
<lexeme><grapheme>Evo</grapheme><phoneme>ˈeɪvoʊ</phoneme></lexeme>
<lexeme><grapheme>Morales</grapheme><phoneme>məˈrɑːlɛs</phoneme></lexeme>
<lexeme><grapheme>Anez</grapheme><grapheme>Áñez</grapheme><phoneme>ˈɑːnjɛz</phoneme></lexeme>
<lexeme><grapheme>Rodrigo Paz</grapheme><phoneme>rəˈdriːɡoʊ ˈpɑːz</phoneme></lexeme>
<lexeme><grapheme>Yamandu</grapheme><grapheme>Yamandú</grapheme><phoneme>ˌjɑːmɑːnˈduː</phoneme></lexeme>
<lexeme><grapheme>Lacalle Pou</grapheme><phoneme>ləˈkaɪeɪ ˈpoʊ</phoneme></lexeme>
<lexeme><grapheme>Mujica</grapheme><phoneme>muːˈhiːkə</phoneme></lexeme>
<lexeme><grapheme>Santiago Pena</grapheme><grapheme>Santiago Peña</grapheme><phoneme>ˌsæntiˌɑːɡoʊ ˈpeɪnjə</phoneme></lexeme>
<lexeme><grapheme>Bukele</grapheme><phoneme>buːˈkɛleɪ</phoneme></lexeme>
<lexeme><grapheme>Nayib</grapheme><phoneme>naɪˈiːb</phoneme></lexeme>
<lexeme><grapheme>Arevalo</grapheme><grapheme>Arévalo</grapheme><phoneme>əˈrɛvəloʊ</phoneme></lexeme>
<lexeme><grapheme>Giammattei</grapheme><phoneme>ˌdʒɑːməˈteɪ</phoneme></lexeme>
<lexeme><grapheme>Xiomara</grapheme><phoneme>ˌsiːoʊˈmɑːrə</phoneme></lexeme>
<lexeme><grapheme>Xiomara Castro</grapheme><phoneme>ˌsiːoʊˌmɑːrə ˈkæstroʊ</phoneme></lexeme>
<lexeme><grapheme>Asfura</grapheme><phoneme>æsˈfʊərə</phoneme></lexeme>
<lexeme><grapheme>Ortega</grapheme><phoneme>ɔːrˈteɪɡə</phoneme></lexeme>
<lexeme><grapheme>Murillo</grapheme><phoneme>mʊˈriːjoʊ</phoneme></lexeme>
<lexeme><grapheme>Mulino</grapheme><phoneme>muːˈliːnoʊ</phoneme></lexeme>
<lexeme><grapheme>Jose</grapheme><grapheme>José</grapheme><phoneme>hoʊˈzeɪ</phoneme></lexeme>
<lexeme><grapheme>Jose Raul Mulino</grapheme><grapheme>José Raúl Mulino</grapheme><phoneme>hoʊˈzeɪ rɑːˈuːl muːˈliːnoʊ</phoneme></lexeme>
<lexeme><grapheme>Raul</grapheme><grapheme>Raúl</grapheme><phoneme>rɑːˈuːl</phoneme></lexeme>
<lexeme><grapheme>Chaves</grapheme><phoneme>ˈtʃɑːvɛs</phoneme></lexeme>
<lexeme><grapheme>Abinader</grapheme><phoneme>ˌæbɪnəˈdɛər</phoneme></lexeme>
<lexeme><grapheme>Diaz-Canel</grapheme><grapheme>Díaz-Canel</grapheme><phoneme>ˈdiːæs kəˈnɛl</phoneme></lexeme>
<lexeme><grapheme>Diaz</grapheme><grapheme>Díaz</grapheme><phoneme>ˈdiːæz</phoneme></lexeme>
<lexeme><grapheme>Che Guevara</grapheme><phoneme>ˈtʃeɪ ɡɛˈvɑːrə</phoneme></lexeme>
<lexeme><grapheme>Moise</grapheme><grapheme>Moïse</grapheme><phoneme>moʊˈiːz</phoneme></lexeme>
<lexeme><grapheme>Jovenel Moise</grapheme><grapheme>Jovenel Moïse</grapheme><phoneme>ˌʒoʊvəˌnɛl moʊˈiːz</phoneme></lexeme>
<lexeme><grapheme>Aristide</grapheme><phoneme>ˌærɪˈstiːd</phoneme></lexeme>
<lexeme><grapheme>Chérizier</grapheme><grapheme>Cherizier</grapheme><phoneme>ʃəˌriːziˈeɪ</phoneme></lexeme>
<lexeme><grapheme>Irfaan Ali</grapheme><phoneme>ɪrˈfɑːn ˈɑːli</phoneme></lexeme>
<lexeme><grapheme>Andrew Holness</grapheme><phoneme>ˈændruː ˈhoʊlnəs</phoneme></lexeme>
<lexeme><grapheme>Ramaphosa</grapheme><phoneme>ˌrɑːməˈpoʊsə</phoneme></lexeme>
<lexeme><grapheme>Cyril Ramaphosa</grapheme><phoneme>ˈsɪrɪl ˌrɑːməˈpoʊsə</phoneme></lexeme>
<lexeme><grapheme>Mbeki</grapheme><phoneme>əmˈbɛki</phoneme></lexeme>
<lexeme><grapheme>Thabo</grapheme><phoneme>ˈtɑːboʊ</phoneme></lexeme>
<lexeme><grapheme>Malema</grapheme><phoneme>məˈlɛmə</phoneme></lexeme>
<lexeme><grapheme>Mashatile</grapheme><phoneme>ˌmɑːʃəˈtiːleɪ</phoneme></lexeme>
<lexeme><grapheme>Lamola</grapheme><phoneme>ləˈmoʊlə</phoneme></lexeme>
<lexeme><grapheme>Pandor</grapheme><phoneme>pænˈdɔːr</phoneme></lexeme>
<lexeme><grapheme>Steenhuisen</grapheme><phoneme>ˈstɪənhaɪsən</phoneme></lexeme>
<lexeme><grapheme>Mantashe</grapheme><phoneme>mɑːnˈtɑːʃeɪ</phoneme></lexeme>
<lexeme><grapheme>Mugabe</grapheme><phoneme>mʊˈɡɑːbi</phoneme></lexeme>
<lexeme><grapheme>Mnangagwa</grapheme><phoneme>mənɑːŋˈɡɑːɡwə</phoneme></lexeme>
<lexeme><grapheme>Emmerson Mnangagwa</grapheme><phoneme>ˈɛmərsən mənɑːŋˈɡɑːɡwə</phoneme></lexeme>
<lexeme><grapheme>Chamisa</grapheme><phoneme>tʃəˈmiːsə</phoneme></lexeme>
<lexeme><grapheme>Tsvangirai</grapheme><phoneme>ˈtʃæŋɡɪraɪ</phoneme></lexeme>
<lexeme><grapheme>Hichilema</grapheme><phoneme>ˌhɪtʃɪˈleɪmə</phoneme></lexeme>
<lexeme><grapheme>Hakainde</grapheme><phoneme>ˌhɑːkəˈɪndeɪ</phoneme></lexeme>
<lexeme><grapheme>Chakwera</grapheme><phoneme>tʃɑːˈkwɛərə</phoneme></lexeme>
<lexeme><grapheme>Mutharika</grapheme><phoneme>ˌmuːtəˈriːkə</phoneme></lexeme>
<lexeme><grapheme>Mondlane</grapheme><phoneme>mɒndˈlɑːneɪ</phoneme></lexeme>
<lexeme><grapheme>Lourenco</grapheme><grapheme>Lourenço</grapheme><phoneme>loʊˈrɛnsoʊ</phoneme></lexeme>
<lexeme><grapheme>Joao Lourenco</grapheme><grapheme>João Lourenço</grapheme><phoneme>ʒuˈaʊ loʊˈrɛnsoʊ</phoneme></lexeme>
<lexeme><grapheme>Joao</grapheme><grapheme>João</grapheme><phoneme>ʒuˈaʊ</phoneme></lexeme>
<lexeme><grapheme>dos Santos</grapheme><phoneme>duːs ˈsæntʊs</phoneme></lexeme>
<lexeme><grapheme>Geingob</grapheme><phoneme>ˈɡeɪŋɡɒb</phoneme></lexeme>
<lexeme><grapheme>Nandi-Ndaitwah</grapheme><phoneme>ˈnændi ənˈdaɪtwɑː</phoneme></lexeme>
<lexeme><grapheme>Masisi</grapheme><phoneme>məˈsiːsi</phoneme></lexeme>
<lexeme><grapheme>Mswati</grapheme><phoneme>əmˈswɑːti</phoneme></lexeme>
<lexeme><grapheme>Kenyatta</grapheme><phoneme>kɛnˈjɑːtə</phoneme></lexeme>
<lexeme><grapheme>Uhuru</grapheme><phoneme>uːˈhuːruː</phoneme></lexeme>
<lexeme><grapheme>Odinga</grapheme><phoneme>oʊˈdɪŋɡə</phoneme></lexeme>
<lexeme><grapheme>Raila</grapheme><phoneme>ˈraɪlə</phoneme></lexeme>
<lexeme><grapheme>Gachagua</grapheme><phoneme>ɡəˈtʃɑːɡwə</phoneme></lexeme>
<lexeme><grapheme>Mudavadi</grapheme><phoneme>ˌmuːdəˈvɑːdi</phoneme></lexeme>
<lexeme><grapheme>Museveni</grapheme><phoneme>ˌmuːsəˈveɪni</phoneme></lexeme>
<lexeme><grapheme>Yoweri</grapheme><phoneme>joʊˈwɛəri</phoneme></lexeme>
<lexeme><grapheme>Bobi Wine</grapheme><phoneme>ˈbɒbi ˈwaɪn</phoneme></lexeme>
<lexeme><grapheme>Besigye</grapheme><phoneme>bɛˈsiːdʒeɪ</phoneme></lexeme>
<lexeme><grapheme>Kagame</grapheme><phoneme>kəˈɡɑːmeɪ</phoneme></lexeme>
<lexeme><grapheme>Tshisekedi</grapheme><phoneme>ˌtʃiːsəˈkeɪdi</phoneme></lexeme>
<lexeme><grapheme>Felix Tshisekedi</grapheme><grapheme>Félix Tshisekedi</grapheme><phoneme>ˈfeɪlɪks ˌtʃiːsəˈkeɪdi</phoneme></lexeme>
<lexeme><grapheme>Kabila</grapheme><phoneme>kəˈbiːlə</phoneme></lexeme>
<lexeme><grapheme>Katumbi</grapheme><phoneme>kəˈtʊmbi</phoneme></lexeme>
<lexeme><grapheme>Nangaa</grapheme><phoneme>nɑːŋˈɡɑː</phoneme></lexeme>
<lexeme><grapheme>Ndayishimiye</grapheme><phoneme>ənˌdaɪʃɪˈmiːjeɪ</phoneme></lexeme>
<lexeme><grapheme>Nkurunziza</grapheme><phoneme>ənˌkʊrʊnˈziːzə</phoneme></lexeme>
<lexeme><grapheme>Samia Suluhu Hassan</grapheme><phoneme>ˈsɑːmiə suːˈluːhuː hɑːˈsɑːn</phoneme></lexeme>
<lexeme><grapheme>Samia</grapheme><phoneme>ˈsɑːmiə</phoneme></lexeme>
<lexeme><grapheme>Magufuli</grapheme><phoneme>ˌmɑːɡuːˈfuːli</phoneme></lexeme>
<lexeme><grapheme>Nyerere</grapheme><phoneme>njəˈrɛəreɪ</phoneme></lexeme>
<lexeme><grapheme>Tundu Lissu</grapheme><phoneme>ˈtʊnduː ˈliːsuː</phoneme></lexeme>
<lexeme><grapheme>Buhari</grapheme><phoneme>buːˈhɑːri</phoneme></lexeme>
<lexeme><grapheme>Muhammadu</grapheme><phoneme>ˌmuːhəˈmɑːduː</phoneme></lexeme>
<lexeme><grapheme>Tinubu</grapheme><phoneme>tɪˈnuːbuː</phoneme></lexeme>
<lexeme><grapheme>Obasanjo</grapheme><phoneme>ɒbəˈsɑːndʒoʊ</phoneme></lexeme>
<lexeme><grapheme>Olusegun</grapheme><phoneme>ɒˈluːʃɛɡʊn</phoneme></lexeme>
<lexeme><grapheme>Atiku Abubakar</grapheme><phoneme>əˈtiːkuː ˌɑːbuːˈbɑːkɑːr</phoneme></lexeme>
<lexeme><grapheme>Atiku</grapheme><phoneme>əˈtiːkuː</phoneme></lexeme>
<lexeme><grapheme>Abubakar</grapheme><phoneme>ˌɑːbuːˈbɑːkɑːr</phoneme></lexeme>
<lexeme><grapheme>Okonjo-Iweala</grapheme><phoneme>oʊˈkɒndʒoʊ iːˈweɪlə</phoneme></lexeme>
<lexeme><grapheme>Ngozi</grapheme><phoneme>ənˈɡoʊzi</phoneme></lexeme>
<lexeme><grapheme>Adesina</grapheme><phoneme>ˌædɛˈsiːnə</phoneme></lexeme>
<lexeme><grapheme>Tuggar</grapheme><phoneme>ˈtʊɡɑːr</phoneme></lexeme>
<lexeme><grapheme>Shekau</grapheme><phoneme>ʃɛˈkaʊ</phoneme></lexeme>
<lexeme><grapheme>Akufo-Addo</grapheme><phoneme>əˈkuːfoʊ ˈædoʊ</phoneme></lexeme>
<lexeme><grapheme>Mahama</grapheme><phoneme>məˈhɑːmə</phoneme></lexeme>
<lexeme><grapheme>Bawumia</grapheme><phoneme>bəˈwuːmiə</phoneme></lexeme>
<lexeme><grapheme>Kufuor</grapheme><phoneme>kʊˈfʊər</phoneme></lexeme>
<lexeme><grapheme>Nkrumah</grapheme><phoneme>ənˈkruːmə</phoneme></lexeme>
<lexeme><grapheme>Kwame</grapheme><phoneme>ˈkwɑːmeɪ</phoneme></lexeme>
<lexeme><grapheme>Ouattara</grapheme><phoneme>wəˈtɑːrə</phoneme></lexeme>
<lexeme><grapheme>Alassane</grapheme><phoneme>ˌæləˈsæn</phoneme></lexeme>
<lexeme><grapheme>Gbagbo</grapheme><phoneme>ˈɡbɑːɡboʊ</phoneme></lexeme>
<lexeme><grapheme>Bassirou Diomaye Faye</grapheme><phoneme>bæˈsiːruː ˈdʒoʊmaɪ ˈfaɪ</phoneme></lexeme>
<lexeme><grapheme>Ousmane</grapheme><phoneme>uːˈsmɑːn</phoneme></lexeme>
<lexeme><grapheme>Jammeh</grapheme><phoneme>ˈdʒɑːmeɪ</phoneme></lexeme>
<lexeme><grapheme>Goita</grapheme><grapheme>Goïta</grapheme><phoneme>ɡoʊˈiːtə</phoneme></lexeme>
<lexeme><grapheme>Assimi</grapheme><phoneme>əˈsiːmi</phoneme></lexeme>
<lexeme><grapheme>Keïta</grapheme><phoneme>ˈkeɪtə</phoneme></lexeme>
<lexeme><grapheme>Traore</grapheme><grapheme>Traoré</grapheme><phoneme>traʊˈreɪ</phoneme></lexeme>
<lexeme><grapheme>Ibrahim Traore</grapheme><grapheme>Ibrahim Traoré</grapheme><phoneme>ˌiːbrəˌhiːm traʊˈreɪ</phoneme></lexeme>
<lexeme><grapheme>Damiba</grapheme><phoneme>dəˈmiːbə</phoneme></lexeme>
<lexeme><grapheme>Kabore</grapheme><grapheme>Kaboré</grapheme><phoneme>kæboʊˈreɪ</phoneme></lexeme>
<lexeme><grapheme>Tchiani</grapheme><grapheme>Tiani</grapheme><phoneme>ˈtʃɑːni</phoneme></lexeme>
<lexeme><grapheme>Bazoum</grapheme><phoneme>bəˈzuːm</phoneme></lexeme>
<lexeme><grapheme>Issoufou</grapheme><phoneme>ˈiːsuːfuː</phoneme></lexeme>
<lexeme><grapheme>Doumbouya</grapheme><phoneme>duːmˈbuːjə</phoneme></lexeme>
<lexeme><grapheme>Mamady</grapheme><phoneme>ˈmɑːmədi</phoneme></lexeme>
<lexeme><grapheme>Conde</grapheme><phoneme>kɒnˈdeɪ</phoneme></lexeme>
<lexeme><grapheme>Julius Maada Bio</grapheme><phoneme>ˈdʒuːliəs ˈmɑːdə ˈbiːoʊ</phoneme></lexeme>
<lexeme><grapheme>Boakai</grapheme><phoneme>boʊˈɑːkaɪ</phoneme></lexeme>
<lexeme><grapheme>Weah</grapheme><phoneme>ˈweɪə</phoneme></lexeme>
<lexeme><grapheme>Gnassingbe</grapheme><grapheme>Gnassingbé</grapheme><phoneme>njæˈsɪŋbeɪ</phoneme></lexeme>
<lexeme><grapheme>Biya</grapheme><phoneme>ˈbiːjə</phoneme></lexeme>
<lexeme><grapheme>Nguema</grapheme><phoneme>ənˈɡweɪmə</phoneme></lexeme>
<lexeme><grapheme>Oligui Nguema</grapheme><phoneme>oʊˈliːɡi ənˈɡweɪmə</phoneme></lexeme>
<lexeme><grapheme>Obiang</grapheme><phoneme>ˌoʊbiˈɑːŋ</phoneme></lexeme>
<lexeme><grapheme>Sassou Nguesso</grapheme><grapheme>Sassou-Nguesso</grapheme><phoneme>sæˈsuː ənˈɡɛsoʊ</phoneme></lexeme>
<lexeme><grapheme>Touadera</grapheme><grapheme>Touadéra</grapheme><phoneme>twɑːdeɪˈrɑː</phoneme></lexeme>
<lexeme><grapheme>Déby</grapheme><phoneme>ˈdɛbi</phoneme></lexeme>
<lexeme><grapheme>Mahamat</grapheme><phoneme>mɑːhɑːˈmɑːt</phoneme></lexeme>
<lexeme><grapheme>Moussa</grapheme><phoneme>ˈmuːsə</phoneme></lexeme>
<lexeme><grapheme>Faki</grapheme><phoneme>ˈfɑːki</phoneme></lexeme>
<lexeme><grapheme>Abiy</grapheme><phoneme>ˈɑːbi</phoneme></lexeme>
<lexeme><grapheme>Abiy Ahmed</grapheme><phoneme>ˈɑːbi ˈɑːmɛd</phoneme></lexeme>
<lexeme><grapheme>Ahmed</grapheme><grapheme>Ahmad</grapheme><phoneme>ˈɑːmɛd</phoneme></lexeme>
<lexeme><grapheme>Tedros</grapheme><phoneme>ˈtɛdroʊs</phoneme></lexeme>
<lexeme><grapheme>Ghebreyesus</grapheme><grapheme>Gebreyesus</grapheme><phoneme>ˌɡɛbrəˈjeɪsəs</phoneme></lexeme>
<lexeme><grapheme>Adhanom</grapheme><phoneme>ˈɑːdɑːnɒm</phoneme></lexeme>
<lexeme><grapheme>Tedros Adhanom Ghebreyesus</grapheme><phoneme>ˈtɛdroʊs ˈɑːdɑːnɒm ˌɡɛbrəˈjeɪsəs</phoneme></lexeme>
<lexeme><grapheme>Meles Zenawi</grapheme><phoneme>ˈmɛlɛs zɛˈnɑːwi</phoneme></lexeme>
<lexeme><grapheme>Haile Selassie</grapheme><phoneme>ˈhaɪli səˈlæsi</phoneme></lexeme>
<lexeme><grapheme>Mengistu</grapheme><phoneme>mɛnˈɡɪstuː</phoneme></lexeme>
<lexeme><grapheme>Debretsion</grapheme><phoneme>dɛˈbrɛtsjɒn</phoneme></lexeme>
<lexeme><grapheme>Isaias Afwerki</grapheme><grapheme>Afwerki</grapheme><phoneme>ɑːfˈwɜːrki</phoneme></lexeme>
<lexeme><grapheme>Isaias</grapheme><phoneme>ˌiːsɑːˈiːəs</phoneme></lexeme>
<lexeme><grapheme>Guelleh</grapheme><phoneme>ɡɛˈleɪ</phoneme></lexeme>
<lexeme><grapheme>Mohamud</grapheme><phoneme>moʊˈhɑːmuːd</phoneme></lexeme>
<lexeme><grapheme>Burhan</grapheme><phoneme>bʊrˈhɑːn</phoneme></lexeme>
<lexeme><grapheme>al-Burhan</grapheme><phoneme>æl bʊrˈhɑːn</phoneme></lexeme>
<lexeme><grapheme>Hemedti</grapheme><phoneme>hɛˈmɛti</phoneme></lexeme>
<lexeme><grapheme>Dagalo</grapheme><phoneme>dəˈɡɑːloʊ</phoneme></lexeme>
<lexeme><grapheme>Hamdok</grapheme><phoneme>ˈhɑːmdɒk</phoneme></lexeme>
<lexeme><grapheme>al-Bashir</grapheme><phoneme>æl bəˈʃɪər</phoneme></lexeme>
<lexeme><grapheme>Bashir</grapheme><phoneme>bəˈʃɪər</phoneme></lexeme>
<lexeme><grapheme>Salva Kiir</grapheme><phoneme>ˈsɑːlvə ˈkɪər</phoneme></lexeme>
<lexeme><grapheme>Kiir</grapheme><phoneme>kɪər</phoneme></lexeme>
<lexeme><grapheme>Machar</grapheme><phoneme>məˈʃɑːr</phoneme></lexeme>
<lexeme><grapheme>Riek</grapheme><phoneme>riˈɛk</phoneme></lexeme>
<lexeme><grapheme>Rajoelina</grapheme><phoneme>rɑːˌdʒuːəˈliːnə</phoneme></lexeme>
<lexeme><grapheme>Ramkalawan</grapheme><phoneme>rɑːmˈkɑːləwən</phoneme></lexeme>
<lexeme><grapheme>Jugnauth</grapheme><phoneme>ˈdʒʌɡnɔːt</phoneme></lexeme>
<lexeme><grapheme>Azali</grapheme><phoneme>əˈzɑːli</phoneme></lexeme>
<lexeme><grapheme>Dlamini-Zuma</grapheme><phoneme>dləˈmiːni ˈzuːmə</phoneme></lexeme>
<lexeme><grapheme>Dlamini</grapheme><phoneme>dləˈmiːni</phoneme></lexeme>
<lexeme><grapheme>Boutros-Ghali</grapheme><phoneme>ˈbuːtrɒs ˈɡɑːli</phoneme></lexeme>
<lexeme><grapheme>Albanese</grapheme><phoneme>ˌælbəˈniːzi</phoneme></lexeme>
<lexeme><grapheme>Wong</grapheme><phoneme>wɒŋ</phoneme></lexeme>
<lexeme><grapheme>Ardern</grapheme><phoneme>ɑːˈdɜːrn</phoneme></lexeme>
<lexeme><grapheme>Jacinda</grapheme><phoneme>dʒəˈsɪndə</phoneme></lexeme>
<lexeme><grapheme>Marape</grapheme><phoneme>məˈrɑːpeɪ</phoneme></lexeme>
<lexeme><grapheme>Rabuka</grapheme><phoneme>rəmˈbuːkə</phoneme></lexeme>
<lexeme><grapheme>Sitiveni</grapheme><phoneme>ˌsɪtɪˈvɛni</phoneme></lexeme>
<lexeme><grapheme>Bainimarama</grapheme><phoneme>baɪˌniːməˈrɑːmə</phoneme></lexeme>
<lexeme><grapheme>Sogavare</grapheme><phoneme>ˌsɒɡəˈvɑːreɪ</phoneme></lexeme>
<lexeme><grapheme>Manele</grapheme><phoneme>məˈnɛleɪ</phoneme></lexeme>
<lexeme><grapheme>Fiame</grapheme><grapheme>Fiamē</grapheme><phoneme>ˌfiːəˈmeɪ</phoneme></lexeme>
<lexeme><grapheme>Georgieva</grapheme><phoneme>ɡeɪˈɔːrɡiɛvə</phoneme></lexeme>
<lexeme><grapheme>Kristalina</grapheme><phoneme>ˌkrɪstəˈliːnə</phoneme></lexeme>
<lexeme><grapheme>Volker</grapheme><phoneme>ˈfoʊlkər</phoneme></lexeme>
<lexeme><grapheme>Azoulay</grapheme><phoneme>ˌæzuˈleɪ</phoneme></lexeme>
<lexeme><grapheme>Houngbo</grapheme><phoneme>ˈhuːŋboʊ</phoneme></lexeme>
<lexeme><grapheme>Lazzarini</grapheme><phoneme>ˌlætsəˈriːni</phoneme></lexeme>
<lexeme><grapheme>Guebre</grapheme><phoneme>ˈɡɛbreɪ</phoneme></lexeme>
<lexeme><grapheme>Dujarric</grapheme><phoneme>duːʒæˈriːk</phoneme></lexeme>
<lexeme><grapheme>Stephane Dujarric</grapheme><grapheme>Stéphane Dujarric</grapheme><phoneme>steɪˈfɑːn duːʒæˈriːk</phoneme></lexeme>
<lexeme><grapheme>Francesca</grapheme><phoneme>frænˈtʃɛskə</phoneme></lexeme>
<lexeme><grapheme>Banga</grapheme><phoneme>ˈbɑːŋɡə</phoneme></lexeme>
<lexeme><grapheme>Ajay</grapheme><phoneme>əˈdʒeɪ</phoneme></lexeme>
<lexeme><grapheme>Gianni</grapheme><phoneme>ˈdʒɑːni</phoneme></lexeme>
<lexeme><grapheme>Čeferin</grapheme><grapheme>Ceferin</grapheme><phoneme>ˈtʃɛfərɪn</phoneme></lexeme>
<lexeme><grapheme>Fatou</grapheme><phoneme>fəˈtuː</phoneme></lexeme>
<lexeme><grapheme>Bensouda</grapheme><phoneme>bɛnˈsuːdə</phoneme></lexeme>
<lexeme><grapheme>Haitham al-Ghais</grapheme><phoneme>haɪˈθɑːm æl ˈɡaɪs</phoneme></lexeme>
<lexeme><grapheme>Birol</grapheme><phoneme>bɪˈrɒl</phoneme></lexeme>
<lexeme><grapheme>Fatih</grapheme><phoneme>ˈfɑːtɪ</phoneme></lexeme>
<lexeme><grapheme>Spiljaric</grapheme><grapheme>Spoljaric</grapheme><grapheme>Spoljarić</grapheme><phoneme>ˈspɒljərɪtʃ</phoneme></lexeme>
<lexeme><grapheme>Ignazio Cassis</grapheme><phoneme>ɪɡˈnɑːtsioʊ kəˈsiːs</phoneme></lexeme>
<lexeme><grapheme>Diomaye Faye</grapheme><phoneme>ˈdʒoʊmaɪ ˈfaɪ</phoneme></lexeme>
<lexeme><grapheme>President Faye</grapheme><phoneme>ˈprɛzɪdənt ˈfaɪ</phoneme></lexeme>
<lexeme><grapheme>Sanna Marin</grapheme><phoneme>ˈsɑːnə ˈmɑːrɪn</phoneme></lexeme>
<lexeme><grapheme>Patrice Talon</grapheme><phoneme>pæˈtriːs tæˈlɒn</phoneme></lexeme>
<lexeme><grapheme>Guillermo Lasso</grapheme><phoneme>ɡiːˈjɛərmoʊ ˈlɑːsoʊ</phoneme></lexeme>
<lexeme><grapheme>Volker Türk</grapheme><grapheme>Volker Turk</grapheme><phoneme>ˈfoʊlkər ˈtɜːrk</phoneme></lexeme>
<lexeme><grapheme>Thierry Breton</grapheme><phoneme>ˈtjɛri brəˈtɒn</phoneme></lexeme>
<lexeme><grapheme>Ersin Tatar</grapheme><phoneme>ɛərˈsiːn təˈtɑːr</phoneme></lexeme>
<lexeme><grapheme>Sigmar Gabriel</grapheme><phoneme>ˈzɪɡmɑːr ˈɡɑːbriɛl</phoneme></lexeme>
<lexeme><grapheme>Francesca Albanese</grapheme><phoneme>frænˈtʃɛskə ˌælbəˈneɪzi</phoneme></lexeme>
<lexeme><grapheme>Jimmy Chérizier</grapheme><grapheme>Jimmy Cherizier</grapheme><phoneme>ˈdʒɪmi ʃəˌriːziˈeɪ</phoneme></lexeme>
<lexeme><grapheme>Thomas Bach</grapheme><phoneme>ˈtɒməs ˈbɑːk</phoneme></lexeme>
<lexeme><grapheme>Helmut Kohl</grapheme><phoneme>ˈhɛlmuːt ˈkoʊl</phoneme></lexeme>
<lexeme><grapheme>Josip Broz Tito</grapheme><phoneme>ˈjoʊsɪp ˈbroʊz ˈtiːtoʊ</phoneme></lexeme>
<lexeme><grapheme>Thich Nhat Hanh</grapheme><grapheme>Thích Nhất Hạnh</grapheme><phoneme>ˈtɪk ˈnjɑːt ˈhɑːn</phoneme></lexeme>
</lexicon>
