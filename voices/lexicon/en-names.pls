<?xml version="1.0" encoding="UTF-8"?>
<!-- How an English newsreader says given names and surnames of thirty languages.
     W3C Pronunciation Lexicon Specification 1.0; what espeak-ng says well by itself is not here.
     Capitals count, accents of a text that are not here do not; see doc/pronunciation.md. -->
<lexicon version="1.0" xmlns="http://www.w3.org/2005/01/pronunciation-lexicon" alphabet="ipa" xml:lang="en">
<lexeme><grapheme>Zhang</grapheme><phoneme>dʒɑːŋ</phoneme></lexeme>
<lexeme><grapheme>Zhao</grapheme><phoneme>dʒaʊ</phoneme></lexeme>
<lexeme><grapheme>Zhou</grapheme><phoneme>dʒoʊ</phoneme></lexeme>
<lexeme><grapheme>Zhu</grapheme><phoneme>dʒuː</phoneme></lexeme>
<lexeme><grapheme>Zheng</grapheme><phoneme>dʒʌŋ</phoneme></lexeme>
<lexeme><grapheme>Zhong</grapheme><phoneme>dʒʊŋ</phoneme></lexeme>
<lexeme><grapheme>Xu</grapheme><phoneme>ʃuː</phoneme></lexeme>
<lexeme><grapheme>Xie</grapheme><phoneme>ʃjɛ</phoneme></lexeme>
<lexeme><grapheme>Xiao</grapheme><phoneme>ʃaʊ</phoneme></lexeme>
<lexeme><grapheme>Xiong</grapheme><phoneme>ʃjʊŋ</phoneme></lexeme>
<lexeme><grapheme>Xia</grapheme><phoneme>ʃjɑː</phoneme></lexeme>
<lexeme><grapheme>Qian</grapheme><phoneme>tʃjɛn</phoneme></lexeme>
<lexeme><grapheme>Qiu</grapheme><phoneme>tʃjoʊ</phoneme></lexeme>
<lexeme><grapheme>Qi</grapheme><phoneme>tʃiː</phoneme></lexeme>
<lexeme><grapheme>Cai</grapheme><phoneme>tsaɪ</phoneme></lexeme>
<lexeme><grapheme>Cao</grapheme><phoneme>tsaʊ</phoneme></lexeme>
<lexeme><grapheme>Cui</grapheme><phoneme>tsweɪ</phoneme></lexeme>
<lexeme><grapheme>Deng</grapheme><phoneme>dʌŋ</phoneme></lexeme>
<lexeme><grapheme>Feng</grapheme><phoneme>fʌŋ</phoneme></lexeme>
<lexeme><grapheme>Meng</grapheme><phoneme>mʌŋ</phoneme></lexeme>
<lexeme><grapheme>Peng</grapheme><phoneme>pʌŋ</phoneme></lexeme>
<lexeme><grapheme>Guo</grapheme><phoneme>ɡwoʊ</phoneme></lexeme>
<lexeme><grapheme>Luo</grapheme><phoneme>lwoʊ</phoneme></lexeme>
<lexeme><grapheme>Liu</grapheme><phoneme>ljoʊ</phoneme></lexeme>
<lexeme><grapheme>Hsieh</grapheme><phoneme>ʃjɛ</phoneme></lexeme>
<lexeme><grapheme>Hsu</grapheme><phoneme>ʃuː</phoneme></lexeme>
<lexeme><grapheme>Seung</grapheme><phoneme>sʌŋ</phoneme></lexeme>
<lexeme><grapheme>Hyun</grapheme><phoneme>hjʌn</phoneme></lexeme>
<lexeme><grapheme>Jae</grapheme><phoneme>dʒeɪ</phoneme></lexeme>
<lexeme><grapheme>Byung</grapheme><phoneme>bjʌŋ</phoneme></lexeme>
<lexeme><grapheme>Yeon</grapheme><phoneme>jʌn</phoneme></lexeme>
<lexeme><grapheme>Myung</grapheme><phoneme>mjʌŋ</phoneme></lexeme>
<lexeme><grapheme>Young-sook</grapheme><phoneme>ˈjʌŋ ˈsuːk</phoneme></lexeme>
<lexeme><grapheme>Takahashi</grapheme><phoneme>ˌtɑːkəˈhɑːʃi</phoneme></lexeme>
<lexeme><grapheme>Tanaka</grapheme><phoneme>təˈnɑːkə</phoneme></lexeme>
<lexeme><grapheme>Watanabe</grapheme><phoneme>ˌwɑːtəˈnɑːbeɪ</phoneme></lexeme>
<lexeme><grapheme>Yamamoto</grapheme><phoneme>ˌjɑːməˈmoʊtoʊ</phoneme></lexeme>
<lexeme><grapheme>Nakamura</grapheme><phoneme>ˌnɑːkəˈmʊərə</phoneme></lexeme>
<lexeme><grapheme>Kobayashi</grapheme><phoneme>ˌkoʊbəˈjɑːʃi</phoneme></lexeme>
<lexeme><grapheme>Yoshida</grapheme><phoneme>joʊˈʃiːdə</phoneme></lexeme>
<lexeme><grapheme>Yamada</grapheme><phoneme>jəˈmɑːdə</phoneme></lexeme>
<lexeme><grapheme>Sasaki</grapheme><phoneme>səˈsɑːki</phoneme></lexeme>
<lexeme><grapheme>Matsumoto</grapheme><phoneme>ˌmɑːtsuˈmoʊtoʊ</phoneme></lexeme>
<lexeme><grapheme>Kimura</grapheme><phoneme>kɪˈmʊərə</phoneme></lexeme>
<lexeme><grapheme>Ogawa</grapheme><phoneme>oʊˈɡɑːwə</phoneme></lexeme>
<lexeme><grapheme>Murakami</grapheme><phoneme>ˌmʊərəˈkɑːmi</phoneme></lexeme>
<lexeme><grapheme>Haruki</grapheme><phoneme>həˈruːki</phoneme></lexeme>
<lexeme><grapheme>Takeshi</grapheme><phoneme>təˈkɛʃi</phoneme></lexeme>
<lexeme><grapheme>Naomi Osaka</grapheme><phoneme>neɪˈoʊmi oʊˈsɑːkə</phoneme></lexeme>
<lexeme><grapheme>Hayao Miyazaki</grapheme><phoneme>ˈhɑːjaʊ ˌmiːjəˈzɑːki</phoneme></lexeme>
<lexeme><grapheme>Haruka</grapheme><phoneme>həˈruːkə</phoneme></lexeme>
<lexeme><grapheme>Sakura</grapheme><phoneme>səˈkʊərə</phoneme></lexeme>
<lexeme><grapheme>Keisuke</grapheme><phoneme>ˈkeɪskeɪ</phoneme></lexeme>
<lexeme><grapheme>Daisuke</grapheme><phoneme>ˈdaɪskeɪ</phoneme></lexeme>
<lexeme><grapheme>Yusuke</grapheme><phoneme>ˈjuːskeɪ</phoneme></lexeme>
<lexeme><grapheme>Tran</grapheme><grapheme>Trần</grapheme><phoneme>trɑːn</phoneme></lexeme>
<lexeme><grapheme>Lê Đức Thọ</grapheme><phoneme>ˈleɪ ˈdʊk ˈtoʊ</phoneme></lexeme>
<lexeme><grapheme>Phuong</grapheme><grapheme>Phương</grapheme><phoneme>ˈfʊəŋ</phoneme></lexeme>
<lexeme><grapheme>Thanh</grapheme><phoneme>tɑːn</phoneme></lexeme>
<lexeme><grapheme>Huong</grapheme><grapheme>Hương</grapheme><phoneme>ˈhʊəŋ</phoneme></lexeme>
<lexeme><grapheme>Dũng</grapheme><phoneme>zʊŋ</phoneme></lexeme>
<lexeme><grapheme>Hoang</grapheme><grapheme>Hoàng</grapheme><phoneme>hwɑːŋ</phoneme></lexeme>
<lexeme><grapheme>Huynh</grapheme><grapheme>Huỳnh</grapheme><phoneme>hwɪn</phoneme></lexeme>
<lexeme><grapheme>Trang</grapheme><phoneme>tʃɑːŋ</phoneme></lexeme>
<lexeme><grapheme>Trịnh</grapheme><phoneme>trɪn</phoneme></lexeme>
<lexeme><grapheme>Quang</grapheme><phoneme>kwɑːŋ</phoneme></lexeme>
<lexeme><grapheme>Anh</grapheme><phoneme>ɑːn</phoneme></lexeme>
<lexeme><grapheme>Thuy</grapheme><grapheme>Thủy</grapheme><grapheme>Thúy</grapheme><phoneme>twiː</phoneme></lexeme>
<lexeme><grapheme>Ngoc</grapheme><grapheme>Ngọc</grapheme><phoneme>ŋɒk</phoneme></lexeme>
<lexeme><grapheme>Sergei Lavrov</grapheme><phoneme>sɛrˈɡeɪ ˈlɑːvrɒf</phoneme></lexeme>
<lexeme><grapheme>Ivanov</grapheme><phoneme>ɪˈvɑːnɒf</phoneme></lexeme>
<lexeme><grapheme>Petrov</grapheme><phoneme>pɛˈtrɒf</phoneme></lexeme>
<lexeme><grapheme>Smirnov</grapheme><phoneme>smɪərˈnɒf</phoneme></lexeme>
<lexeme><grapheme>Kuznetsov</grapheme><phoneme>kʊzˈnɛtsɒf</phoneme></lexeme>
<lexeme><grapheme>Sokolov</grapheme><phoneme>səkoʊˈlɒf</phoneme></lexeme>
<lexeme><grapheme>Popov</grapheme><phoneme>pəˈpɒf</phoneme></lexeme>
<lexeme><grapheme>Orlov</grapheme><phoneme>ɔːrˈlɒf</phoneme></lexeme>
<lexeme><grapheme>Morozov</grapheme><phoneme>mɔːˈroʊzɒf</phoneme></lexeme>
<lexeme><grapheme>Novikov</grapheme><phoneme>ˈnɒvɪkɒf</phoneme></lexeme>
<lexeme><grapheme>Romanov</grapheme><phoneme>ˈroʊmənɒf</phoneme></lexeme>
<lexeme><grapheme>Mikhail</grapheme><phoneme>mɪˈkaɪl</phoneme></lexeme>
<lexeme><grapheme>Nikolay</grapheme><phoneme>ˈnɪkəlaɪ</phoneme></lexeme>
<lexeme><grapheme>Yuri</grapheme><grapheme>Yury</grapheme><grapheme>Yuriy</grapheme><phoneme>ˈjʊəri</phoneme></lexeme>
<lexeme><grapheme>Oleg</grapheme><grapheme>Oleh</grapheme><phoneme>oʊˈlɛɡ</phoneme></lexeme>
<lexeme><grapheme>Ihor</grapheme><phoneme>ˈiːɡɔːr</phoneme></lexeme>
<lexeme><grapheme>Anatoly</grapheme><grapheme>Anatoliy</grapheme><grapheme>Anatolii</grapheme><phoneme>ˌænəˈtoʊli</phoneme></lexeme>
<lexeme><grapheme>Gennady</grapheme><grapheme>Gennadiy</grapheme><phoneme>ɡɛˈnɑːdi</phoneme></lexeme>
<lexeme><grapheme>Grigory</grapheme><phoneme>ɡrɪˈɡɔːri</phoneme></lexeme>
<lexeme><grapheme>Vyacheslav</grapheme><grapheme>Viacheslav</grapheme><phoneme>vjɛtʃəˈslɑːf</phoneme></lexeme>
<lexeme><grapheme>Vladislav</grapheme><grapheme>Vladyslav</grapheme><phoneme>ˈvlædɪslɑːf</phoneme></lexeme>
<lexeme><grapheme>Yaroslav</grapheme><phoneme>ˈjærəslɑːf</phoneme></lexeme>
<lexeme><grapheme>Stanislav</grapheme><phoneme>ˈstænɪslɑːf</phoneme></lexeme>
<lexeme><grapheme>Konstantin</grapheme><phoneme>ˈkɒnstəntiːn</phoneme></lexeme>
<lexeme><grapheme>Tatiana</grapheme><grapheme>Tatyana</grapheme><phoneme>ˌtɑːtiˈɑːnə</phoneme></lexeme>
<lexeme><grapheme>Ekaterina</grapheme><grapheme>Yekaterina</grapheme><phoneme>jɪˌkætəˈriːnə</phoneme></lexeme>
<lexeme><grapheme>Natalya</grapheme><grapheme>Nataliya</grapheme><grapheme>Nataliia</grapheme><phoneme>nəˈtɑːliə</phoneme></lexeme>
<lexeme><grapheme>Olha</grapheme><phoneme>ˈoʊlhə</phoneme></lexeme>
<lexeme><grapheme>Serhiy</grapheme><grapheme>Serhii</grapheme><phoneme>ˈsɛərhi</phoneme></lexeme>
<lexeme><grapheme>Pavlo</grapheme><phoneme>ˈpɑːvloʊ</phoneme></lexeme>
<lexeme><grapheme>Bohdan</grapheme><phoneme>ˈbɒdɑːn</phoneme></lexeme>
<lexeme><grapheme>Volodymyrivna</grapheme><phoneme>vəloʊdɪˈmɪrɪvnə</phoneme></lexeme>
<lexeme><grapheme>Tchaikovsky</grapheme><phoneme>tʃaɪˈkɒfski</phoneme></lexeme>
<lexeme><grapheme>Dostoyevsky</grapheme><grapheme>Dostoevsky</grapheme><phoneme>ˌdɒstɔɪˈɛfski</phoneme></lexeme>
<lexeme><grapheme>Solzhenitsyn</grapheme><phoneme>ˌsoʊlʒəˈniːtsɪn</phoneme></lexeme>
<lexeme><grapheme>Politkovskaya</grapheme><phoneme>ˌpɒlɪtˈkɒfskaɪə</phoneme></lexeme>
<lexeme><grapheme>Skripal</grapheme><phoneme>skrɪˈpɑːl</phoneme></lexeme>
<lexeme><grapheme>Agnieszka</grapheme><phoneme>ɑːɡˈnjɛʃkə</phoneme></lexeme>
<lexeme><grapheme>Katarzyna</grapheme><phoneme>ˌkætəˈʒɪnə</phoneme></lexeme>
<lexeme><grapheme>Malgorzata</grapheme><grapheme>Małgorzata</grapheme><phoneme>ˌmɑːlɡɒˈʒɑːtə</phoneme></lexeme>
<lexeme><grapheme>Krzysztof</grapheme><phoneme>ˈkʃɪʃtɒf</phoneme></lexeme>
<lexeme><grapheme>Grzegorz</grapheme><phoneme>ˈɡʒɛɡɒʃ</phoneme></lexeme>
<lexeme><grapheme>Tomasz</grapheme><phoneme>ˈtɒmɑːʃ</phoneme></lexeme>
<lexeme><grapheme>Pawel</grapheme><grapheme>Paweł</grapheme><phoneme>ˈpɑːvɛl</phoneme></lexeme>
<lexeme><grapheme>Lukasz</grapheme><grapheme>Łukasz</grapheme><phoneme>ˈwuːkɑːʃ</phoneme></lexeme>
<lexeme><grapheme>Wojciech</grapheme><phoneme>ˈvɔɪtʃɛx</phoneme></lexeme>
<lexeme><grapheme>Zbigniew</grapheme><phoneme>ˈzbɪɡnjɛf</phoneme></lexeme>
<lexeme><grapheme>Stanislaw</grapheme><grapheme>Stanisław</grapheme><phoneme>stɑːˈniːswɑːf</phoneme></lexeme>
<lexeme><grapheme>Maciej</grapheme><phoneme>ˈmɑːtʃeɪ</phoneme></lexeme>
<lexeme><grapheme>Bartosz</grapheme><phoneme>ˈbɑːrtɒʃ</phoneme></lexeme>
<lexeme><grapheme>Leszek</grapheme><phoneme>ˈlɛʃɛk</phoneme></lexeme>
<lexeme><grapheme>Jerzy</grapheme><phoneme>ˈjɛʒi</phoneme></lexeme>
<lexeme><grapheme>Janusz</grapheme><phoneme>ˈjɑːnʊʃ</phoneme></lexeme>
<lexeme><grapheme>Aleksander</grapheme><phoneme>ˌælɪkˈsɑːndər</phoneme></lexeme>
<lexeme><grapheme>Ewa</grapheme><phoneme>ˈɛvə</phoneme></lexeme>
<lexeme><grapheme>Jadwiga</grapheme><phoneme>jɑːdˈviːɡə</phoneme></lexeme>
<lexeme><grapheme>Beata</grapheme><phoneme>beɪˈɑːtə</phoneme></lexeme>
<lexeme><grapheme>Kwasniewski</grapheme><grapheme>Kwaśniewski</grapheme><phoneme>kwɑːʃˈnjɛfski</phoneme></lexeme>
<lexeme><grapheme>Komorowski</grapheme><phoneme>ˌkɒməˈrɒfski</phoneme></lexeme>
<lexeme><grapheme>Kowalski</grapheme><phoneme>kəˈvɑːlski</phoneme></lexeme>
<lexeme><grapheme>Wisniewski</grapheme><grapheme>Wiśniewski</grapheme><phoneme>vɪʃˈnjɛfski</phoneme></lexeme>
<lexeme><grapheme>Wojcik</grapheme><grapheme>Wójcik</grapheme><phoneme>ˈvuːɪtʃɪk</phoneme></lexeme>
<lexeme><grapheme>Lewandowski</grapheme><phoneme>ˌlɛvənˈdɒfski</phoneme></lexeme>
<lexeme><grapheme>Swiatek</grapheme><grapheme>Świątek</grapheme><phoneme>ˈʃfjɒntɛk</phoneme></lexeme>
<lexeme><grapheme>Iga</grapheme><phoneme>ˈiːɡə</phoneme></lexeme>
<lexeme><grapheme>Brzezinski</grapheme><grapheme>Brzeziński</grapheme><phoneme>brəˈʒɪnski</phoneme></lexeme>
<lexeme><grapheme>Jiri</grapheme><grapheme>Jiří</grapheme><phoneme>ˈjɪrʒi</phoneme></lexeme>
<lexeme><grapheme>Tomáš</grapheme><phoneme>ˈtoʊmɑːʃ</phoneme></lexeme>
<lexeme><grapheme>Jaroslav</grapheme><phoneme>ˈjærəslɑːf</phoneme></lexeme>
<lexeme><grapheme>Miroslav</grapheme><phoneme>ˈmɪrəslɑːf</phoneme></lexeme>
<lexeme><grapheme>Zdenek</grapheme><grapheme>Zdeněk</grapheme><phoneme>ˈzdɛnjɛk</phoneme></lexeme>
<lexeme><grapheme>Dvorak</grapheme><grapheme>Dvořák</grapheme><phoneme>ˈdvɔːrʒæk</phoneme></lexeme>
<lexeme><grapheme>Svoboda</grapheme><phoneme>ˈsvɒbədə</phoneme></lexeme>
<lexeme><grapheme>Novotny</grapheme><grapheme>Novotný</grapheme><phoneme>ˈnɒvətni</phoneme></lexeme>
<lexeme><grapheme>Dvořáková</grapheme><phoneme>ˈdvɔːrʒækəvɑː</phoneme></lexeme>
<lexeme><grapheme>Navratilova</grapheme><phoneme>ˌnævrætɪˈloʊvə</phoneme></lexeme>
<lexeme><grapheme>Istvan</grapheme><grapheme>István</grapheme><phoneme>ˈɪʃtvɑːn</phoneme></lexeme>
<lexeme><grapheme>Laszlo</grapheme><grapheme>László</grapheme><phoneme>ˈlɑːsloʊ</phoneme></lexeme>
<lexeme><grapheme>Gabor</grapheme><grapheme>Gábor</grapheme><phoneme>ˈɡɑːbɔːr</phoneme></lexeme>
<lexeme><grapheme>Zoltan</grapheme><grapheme>Zoltán</grapheme><phoneme>ˈzɒltɑːn</phoneme></lexeme>
<lexeme><grapheme>Sandor</grapheme><grapheme>Sándor</grapheme><phoneme>ˈʃɑːndɔːr</phoneme></lexeme>
<lexeme><grapheme>Gyorgy</grapheme><grapheme>György</grapheme><phoneme>ˈdʒɜːrdʒ</phoneme></lexeme>
<lexeme><grapheme>Szabo</grapheme><grapheme>Szabó</grapheme><phoneme>ˈsɑːboʊ</phoneme></lexeme>
<lexeme><grapheme>Imre Nagy</grapheme><phoneme>ˈɪmreɪ ˈnɒdʒ</phoneme></lexeme>
<lexeme><grapheme>Kovacs</grapheme><grapheme>Kovács</grapheme><phoneme>ˈkoʊvɑːtʃ</phoneme></lexeme>
<lexeme><grapheme>Kertesz</grapheme><grapheme>Kertész</grapheme><phoneme>ˈkɛərtɛs</phoneme></lexeme>
<lexeme><grapheme>Szabolcs</grapheme><phoneme>ˈsɑːboʊltʃ</phoneme></lexeme>
<lexeme><grapheme>Soros</grapheme><phoneme>ˈsɔːroʊs</phoneme></lexeme>
<lexeme><grapheme>Balazs</grapheme><grapheme>Balázs</grapheme><phoneme>ˈbɑːlɑːʒ</phoneme></lexeme>
<lexeme><grapheme>Gergely</grapheme><phoneme>ˈɡɛərɡeɪ</phoneme></lexeme>
<lexeme><grapheme>Ionescu</grapheme><phoneme>joʊˈnɛsku</phoneme></lexeme>
<lexeme><grapheme>Popescu</grapheme><phoneme>poʊˈpɛsku</phoneme></lexeme>
<lexeme><grapheme>Basescu</grapheme><grapheme>Băsescu</grapheme><phoneme>bəˈsɛsku</phoneme></lexeme>
<lexeme><grapheme>Mihai</grapheme><phoneme>miˈhaɪ</phoneme></lexeme>
<lexeme><grapheme>Ion Iliescu</grapheme><phoneme>jɒn iliˈɛsku</phoneme></lexeme>
<lexeme><grapheme>Ștefan</grapheme><phoneme>ˈʃtɛfɑːn</phoneme></lexeme>
<lexeme><grapheme>Traian</grapheme><phoneme>traɪˈɑːn</phoneme></lexeme>
<lexeme><grapheme>Nikola</grapheme><phoneme>ˈnɪkələ</phoneme></lexeme>
<lexeme><grapheme>Dragan</grapheme><phoneme>ˈdrɑːɡɑːn</phoneme></lexeme>
<lexeme><grapheme>Goran</grapheme><phoneme>ˈɡɔːrɑːn</phoneme></lexeme>
<lexeme><grapheme>Bojan</grapheme><phoneme>ˈbɔɪɑːn</phoneme></lexeme>
<lexeme><grapheme>Dusan</grapheme><grapheme>Dušan</grapheme><phoneme>ˈduːʃɑːn</phoneme></lexeme>
<lexeme><grapheme>Ivica</grapheme><phoneme>ˈiːvɪtsə</phoneme></lexeme>
<lexeme><grapheme>Jovanovic</grapheme><grapheme>Jovanović</grapheme><phoneme>jəˈvɑːnəvɪtʃ</phoneme></lexeme>
<lexeme><grapheme>Petrovic</grapheme><grapheme>Petrović</grapheme><phoneme>ˈpɛtrəvɪtʃ</phoneme></lexeme>
<lexeme><grapheme>Nikolic</grapheme><grapheme>Nikolić</grapheme><phoneme>ˈniːkəlɪtʃ</phoneme></lexeme>
<lexeme><grapheme>Dacic</grapheme><grapheme>Dačić</grapheme><phoneme>ˈdɑːtʃɪtʃ</phoneme></lexeme>
<lexeme><grapheme>Modric</grapheme><grapheme>Modrić</grapheme><phoneme>ˈmɒdrɪtʃ</phoneme></lexeme>
<lexeme><grapheme>Jokic</grapheme><grapheme>Jokić</grapheme><phoneme>ˈjoʊkɪtʃ</phoneme></lexeme>
<lexeme><grapheme>Doncic</grapheme><grapheme>Dončić</grapheme><phoneme>ˈdɒntʃɪtʃ</phoneme></lexeme>
<lexeme><grapheme>Enver Hoxha</grapheme><phoneme>ˈɛnvɛər ˈhɒdʒə</phoneme></lexeme>
<lexeme><grapheme>Hoxha</grapheme><phoneme>ˈhɒdʒə</phoneme></lexeme>
<lexeme><grapheme>Berisha</grapheme><phoneme>bɛˈriːʃə</phoneme></lexeme>
<lexeme><grapheme>Xhaka</grapheme><phoneme>ˈdʒɑːkə</phoneme></lexeme>
<lexeme><grapheme>Mehmet</grapheme><phoneme>mɛˈmɛt</phoneme></lexeme>
<lexeme><grapheme>Ahmet</grapheme><phoneme>ɑːˈmɛt</phoneme></lexeme>
<lexeme><grapheme>Mustafa</grapheme><phoneme>ˈmʊstɑːfə</phoneme></lexeme>
<lexeme><grapheme>Yilmaz</grapheme><grapheme>Yılmaz</grapheme><phoneme>ˈjɪlmɑːz</phoneme></lexeme>
<lexeme><grapheme>Ozturk</grapheme><grapheme>Öztürk</grapheme><phoneme>ɜːzˈtɜːrk</phoneme></lexeme>
<lexeme><grapheme>Celik</grapheme><grapheme>Çelik</grapheme><phoneme>tʃɛˈliːk</phoneme></lexeme>
<lexeme><grapheme>Kaya</grapheme><phoneme>ˈkaɪə</phoneme></lexeme>
<lexeme><grapheme>Demir</grapheme><phoneme>dɛˈmɪər</phoneme></lexeme>
<lexeme><grapheme>Omer</grapheme><grapheme>Ömer</grapheme><phoneme>ɜːˈmɛər</phoneme></lexeme>
<lexeme><grapheme>Ozgur</grapheme><grapheme>Özgür</grapheme><phoneme>ɜːzˈɡʊər</phoneme></lexeme>
<lexeme><grapheme>Devlet Bahceli</grapheme><grapheme>Devlet Bahçeli</grapheme><phoneme>dɛvˈlɛt ˈbɑːtʃɛli</phoneme></lexeme>
<lexeme><grapheme>Bahceli</grapheme><grapheme>Bahçeli</grapheme><phoneme>ˈbɑːtʃɛli</phoneme></lexeme>
<lexeme><grapheme>Ibrahim Kalin</grapheme><grapheme>İbrahim Kalın</grapheme><phoneme>ˌɪbrəˌhiːm ˈkɑːlɪn</phoneme></lexeme>
<lexeme><grapheme>Emine</grapheme><phoneme>ɛˈmiːneɪ</phoneme></lexeme>
<lexeme><grapheme>Selahattin</grapheme><phoneme>ˌsɛlɑːhəˈtiːn</phoneme></lexeme>
<lexeme><grapheme>Ayse</grapheme><grapheme>Ayşe</grapheme><phoneme>aɪˈʃɛ</phoneme></lexeme>
<lexeme><grapheme>Bogazici</grapheme><grapheme>Boğaziçi</grapheme><phoneme>boʊˈɑːzɪtʃi</phoneme></lexeme>
<lexeme><grapheme>Youssef</grapheme><grapheme>Yousef</grapheme><phoneme>ˈjuːsɛf</phoneme></lexeme>
<lexeme><grapheme>Yusuf</grapheme><phoneme>ˈjuːsʊf</phoneme></lexeme>
<lexeme><grapheme>Khaled</grapheme><phoneme>ˈkɑːlɪd</phoneme></lexeme>
<lexeme><grapheme>Tarek</grapheme><phoneme>ˈtɑːrɪk</phoneme></lexeme>
<lexeme><grapheme>Nabil</grapheme><phoneme>nəˈbiːl</phoneme></lexeme>
<lexeme><grapheme>Samir</grapheme><phoneme>səˈmɪər</phoneme></lexeme>
<lexeme><grapheme>Karim</grapheme><phoneme>kəˈriːm</phoneme></lexeme>
<lexeme><grapheme>Rashid</grapheme><phoneme>rəˈʃiːd</phoneme></lexeme>
<lexeme><grapheme>Majid</grapheme><phoneme>mɑːˈdʒiːd</phoneme></lexeme>
<lexeme><grapheme>Kamal</grapheme><phoneme>kəˈmɑːl</phoneme></lexeme>
<lexeme><grapheme>Nasser</grapheme><phoneme>ˈnɑːsər</phoneme></lexeme>
<lexeme><grapheme>Walid</grapheme><phoneme>wəˈliːd</phoneme></lexeme>
<lexeme><grapheme>Ziad</grapheme><phoneme>ziˈɑːd</phoneme></lexeme>
<lexeme><grapheme>Fadel</grapheme><phoneme>ˈfɑːdəl</phoneme></lexeme>
<lexeme><grapheme>Fatima</grapheme><grapheme>Fatimah</grapheme><phoneme>ˈfɑːtɪmə</phoneme></lexeme>
<lexeme><grapheme>Aisha</grapheme><grapheme>Ayesha</grapheme><phoneme>aɪˈiːʃə</phoneme></lexeme>
<lexeme><grapheme>Zeinab</grapheme><grapheme>Zainab</grapheme><phoneme>ˈzaɪnəb</phoneme></lexeme>
<lexeme><grapheme>Khadija</grapheme><phoneme>kəˈdiːdʒə</phoneme></lexeme>
<lexeme><grapheme>Amal</grapheme><phoneme>əˈmɑːl</phoneme></lexeme>
<lexeme><grapheme>Amal Clooney</grapheme><phoneme>əˈmɑːl ˈkluːni</phoneme></lexeme>
<lexeme><grapheme>Abdul</grapheme><phoneme>ˈɑːbdʊl</phoneme></lexeme>
<lexeme><grapheme>Abdel</grapheme><phoneme>ˈɑːbdɛl</phoneme></lexeme>
<lexeme><grapheme>Abu</grapheme><phoneme>ˈɑːbuː</phoneme></lexeme>
<lexeme><grapheme>Abdulaziz</grapheme><phoneme>ˌɑːbdʊlɑːˈziːz</phoneme></lexeme>
<lexeme><grapheme>Abdulrahman</grapheme><grapheme>Abdelrahman</grapheme><phoneme>ˌɑːbdʊlˈrɑːmɑːn</phoneme></lexeme>
<lexeme><grapheme>Mansour</grapheme><phoneme>mænˈsʊər</phoneme></lexeme>
<lexeme><grapheme>Reza</grapheme><phoneme>ˈrɛzə</phoneme></lexeme>
<lexeme><grapheme>Mohsen</grapheme><phoneme>moʊˈsɛn</phoneme></lexeme>
<lexeme><grapheme>Behrouz</grapheme><phoneme>bɛˈruːz</phoneme></lexeme>
<lexeme><grapheme>Shirin Ebadi</grapheme><phoneme>ʃɪˈriːn ɛbɑːˈdiː</phoneme></lexeme>
<lexeme><grapheme>Narges Mohammadi</grapheme><phoneme>nɑːrˈɡɛs mohɑːməˈdiː</phoneme></lexeme>
<lexeme><grapheme>Mahsa</grapheme><phoneme>mɑːˈsɑː</phoneme></lexeme>
<lexeme><grapheme>Azadeh</grapheme><phoneme>ɑːzɑːˈdeɪ</phoneme></lexeme>
<lexeme><grapheme>Ghasem</grapheme><phoneme>ˈɡɑːsɛm</phoneme></lexeme>
<lexeme><grapheme>Zadeh</grapheme><phoneme>zɑːˈdeɪ</phoneme></lexeme>
<lexeme><grapheme>Emir</grapheme><grapheme>emir</grapheme><phoneme>ɛˈmɪər</phoneme></lexeme>
<lexeme><grapheme>Imam</grapheme><grapheme>imam</grapheme><phoneme>ɪˈmɑːm</phoneme></lexeme>
<lexeme><grapheme>Quran</grapheme><grapheme>Qur'an</grapheme><grapheme>Koran</grapheme><phoneme>kʊˈrɑːn</phoneme></lexeme>
<lexeme><grapheme>Aishwarya</grapheme><phoneme>aɪʃˈwɑːriə</phoneme></lexeme>
<lexeme><grapheme>Rajesh</grapheme><phoneme>rɑːˈdʒeɪʃ</phoneme></lexeme>
<lexeme><grapheme>Sanjay</grapheme><phoneme>ˈsʌndʒeɪ</phoneme></lexeme>
<lexeme><grapheme>Suresh</grapheme><phoneme>suˈreɪʃ</phoneme></lexeme>
<lexeme><grapheme>Ramesh</grapheme><phoneme>rəˈmeɪʃ</phoneme></lexeme>
<lexeme><grapheme>Anil</grapheme><phoneme>əˈniːl</phoneme></lexeme>
<lexeme><grapheme>Sunil</grapheme><phoneme>suˈniːl</phoneme></lexeme>
<lexeme><grapheme>Ashok</grapheme><phoneme>əˈʃoʊk</phoneme></lexeme>
<lexeme><grapheme>Deepak</grapheme><phoneme>ˈdiːpək</phoneme></lexeme>
<lexeme><grapheme>Pranab Mukherjee</grapheme><phoneme>ˈprɑːnəb ˈmuːkərdʒiː</phoneme></lexeme>
<lexeme><grapheme>Mukherjee</grapheme><phoneme>ˈmuːkərdʒiː</phoneme></lexeme>
<lexeme><grapheme>Chakraborty</grapheme><phoneme>ˌtʃʌkrəˈbɔːrti</phoneme></lexeme>
<lexeme><grapheme>Manmohan</grapheme><phoneme>mʌnˈmoʊhən</phoneme></lexeme>
<lexeme><grapheme>Vajpayee</grapheme><phoneme>vɑːdʒˈpeɪi</phoneme></lexeme>
<lexeme><grapheme>Atal Bihari</grapheme><phoneme>əˈtəl bɪˈhɑːri</phoneme></lexeme>
<lexeme><grapheme>Priyanka</grapheme><phoneme>priˈjɑːŋkə</phoneme></lexeme>
<lexeme><grapheme>Kumar</grapheme><phoneme>kʊˈmɑːr</phoneme></lexeme>
<lexeme><grapheme>Srinivasan</grapheme><phoneme>ˌʃriːnɪˈvɑːsən</phoneme></lexeme>
<lexeme><grapheme>Venkatesh</grapheme><phoneme>ˈvɛŋkətɛʃ</phoneme></lexeme>
<lexeme><grapheme>Natarajan</grapheme><phoneme>ˌnɑːtəˈrɑːdʒən</phoneme></lexeme>
<lexeme><grapheme>Subramanian</grapheme><grapheme>Subramaniam</grapheme><phoneme>ˌsuːbrəˈmɑːniən</phoneme></lexeme>
<lexeme><grapheme>Karunanidhi</grapheme><phoneme>kəˌruːnəˈnɪdi</phoneme></lexeme>
<lexeme><grapheme>Jayalalithaa</grapheme><grapheme>Jayalalitha</grapheme><phoneme>ˌdʒeɪjəˈlɑːlɪtɑː</phoneme></lexeme>
<lexeme><grapheme>Palaniswami</grapheme><grapheme>Palaniswamy</grapheme><phoneme>ˌpɑːlənɪˈswɑːmi</phoneme></lexeme>
<lexeme><grapheme>Virat</grapheme><phoneme>vɪˈrɑːt</phoneme></lexeme>
<lexeme><grapheme>Tendulkar</grapheme><phoneme>tɛnˈduːlkər</phoneme></lexeme>
<lexeme><grapheme>Sachin</grapheme><phoneme>ˈsʌtʃɪn</phoneme></lexeme>
<lexeme><grapheme>Chaudhry</grapheme><grapheme>Chaudhary</grapheme><grapheme>Choudhury</grapheme><phoneme>ˈtʃaʊdri</phoneme></lexeme>
<lexeme><grapheme>Iqbal</grapheme><phoneme>ɪkˈbɑːl</phoneme></lexeme>
<lexeme><grapheme>Javed</grapheme><phoneme>dʒɑːˈvɛd</phoneme></lexeme>
<lexeme><grapheme>Zulfikar</grapheme><phoneme>ˈzʊlfɪkɑːr</phoneme></lexeme>
<lexeme><grapheme>Musharraf</grapheme><phoneme>muːˈʃɑːrəf</phoneme></lexeme>
<lexeme><grapheme>Pervez</grapheme><phoneme>pərˈvɛz</phoneme></lexeme>
<lexeme><grapheme>Malala</grapheme><phoneme>məˈlɑːlə</phoneme></lexeme>
<lexeme><grapheme>Yousafzai</grapheme><phoneme>ˈjuːsəfzaɪ</phoneme></lexeme>
<lexeme><grapheme>Rahman</grapheme><phoneme>rɑːˈmɑːn</phoneme></lexeme>
<lexeme><grapheme>Mujibur</grapheme><phoneme>ˌmuːdʒiˈbʊər</phoneme></lexeme>
<lexeme><grapheme>Chowdhury</grapheme><phoneme>ˈtʃaʊdri</phoneme></lexeme>
<lexeme><grapheme>Perera</grapheme><phoneme>pəˈrɛərə</phoneme></lexeme>
<lexeme><grapheme>Bandaranaike</grapheme><phoneme>ˌbʌndərəˈnaɪkə</phoneme></lexeme>
<lexeme><grapheme>Premadasa</grapheme><phoneme>ˌpreɪməˈdɑːsə</phoneme></lexeme>
<lexeme><grapheme>Sajith</grapheme><phoneme>səˈdʒɪt</phoneme></lexeme>
<lexeme><grapheme>Sirisena</grapheme><phoneme>ˌsɪrɪˈseɪnə</phoneme></lexeme>
<lexeme><grapheme>Chinua Achebe</grapheme><phoneme>ˈtʃɪnwɑː əˈtʃeɪbeɪ</phoneme></lexeme>
<lexeme><grapheme>Achebe</grapheme><phoneme>əˈtʃeɪbeɪ</phoneme></lexeme>
<lexeme><grapheme>Chimamanda</grapheme><phoneme>ˌtʃɪməˈmɑːndə</phoneme></lexeme>
<lexeme><grapheme>Adichie</grapheme><phoneme>əˈdiːtʃieɪ</phoneme></lexeme>
<lexeme><grapheme>Soyinka</grapheme><phoneme>ʃɔɪˈɪŋkə</phoneme></lexeme>
<lexeme><grapheme>Wole</grapheme><phoneme>ˈwoʊleɪ</phoneme></lexeme>
<lexeme><grapheme>Adeyemi</grapheme><phoneme>ˌɑːdɛˈjɛmi</phoneme></lexeme>
<lexeme><grapheme>Oluwaseun</grapheme><phoneme>oʊˌluːwəˈʃeɪʊn</phoneme></lexeme>
<lexeme><grapheme>Babatunde</grapheme><phoneme>ˌbɑːbəˈtʊndeɪ</phoneme></lexeme>
<lexeme><grapheme>Olumide</grapheme><phoneme>oʊˈluːmɪdeɪ</phoneme></lexeme>
<lexeme><grapheme>Chukwu</grapheme><phoneme>ˈtʃuːkwuː</phoneme></lexeme>
<lexeme><grapheme>Chukwuemeka</grapheme><phoneme>ˌtʃuːkwuːɛˈmɛkə</phoneme></lexeme>
<lexeme><grapheme>Emeka</grapheme><phoneme>ɛˈmɛkə</phoneme></lexeme>
<lexeme><grapheme>Nnamdi</grapheme><phoneme>ənˈnɑːmdi</phoneme></lexeme>
<lexeme><grapheme>Nnamdi Kanu</grapheme><phoneme>ənˈnɑːmdi ˈkɑːnuː</phoneme></lexeme>
<lexeme><grapheme>Chidi</grapheme><phoneme>ˈtʃiːdi</phoneme></lexeme>
<lexeme><grapheme>Okafor</grapheme><phoneme>ˈoʊkəfɔːr</phoneme></lexeme>
<lexeme><grapheme>Nwosu</grapheme><phoneme>ənˈwoʊsuː</phoneme></lexeme>
<lexeme><grapheme>Ugochukwu</grapheme><phoneme>ˌuːɡoʊˈtʃuːkwuː</phoneme></lexeme>
<lexeme><grapheme>Adebayo</grapheme><phoneme>ˌɑːdɛˈbɑːjoʊ</phoneme></lexeme>
<lexeme><grapheme>Akinwumi</grapheme><phoneme>ˌɑːkɪnˈwuːmi</phoneme></lexeme>
<lexeme><grapheme>Oyedepo</grapheme><phoneme>ˌɔɪɛˈdɛpoʊ</phoneme></lexeme>
<lexeme><grapheme>Wanjiru</grapheme><phoneme>wɑːnˈdʒɪəruː</phoneme></lexeme>
<lexeme><grapheme>Njoroge</grapheme><phoneme>ənˈdʒoʊroʊɡeɪ</phoneme></lexeme>
<lexeme><grapheme>Kamau</grapheme><phoneme>kəˈmaʊ</phoneme></lexeme>
<lexeme><grapheme>Mwangi</grapheme><phoneme>ˈmwɑːŋɡi</phoneme></lexeme>
<lexeme><grapheme>Wangari Maathai</grapheme><phoneme>wɑːnˈɡɑːri mɑːˈtaɪ</phoneme></lexeme>
<lexeme><grapheme>Kipchoge</grapheme><phoneme>kɪpˈtʃoʊɡeɪ</phoneme></lexeme>
<lexeme><grapheme>Eliud</grapheme><phoneme>ˈɛliuːd</phoneme></lexeme>
<lexeme><grapheme>Ngugi wa Thiong'o</grapheme><grapheme>Ngũgĩ wa Thiong'o</grapheme><phoneme>əŋˈɡuːɡi wɑː tiˈɒŋɡoʊ</phoneme></lexeme>
<lexeme><grapheme>Ngugi</grapheme><phoneme>əŋˈɡuːɡi</phoneme></lexeme>
<lexeme><grapheme>Nkosi</grapheme><phoneme>əŋˈkoʊsi</phoneme></lexeme>
<lexeme><grapheme>Nkosazana</grapheme><phoneme>ənˌkoʊsəˈzɑːnə</phoneme></lexeme>
<lexeme><grapheme>Thandiwe</grapheme><phoneme>tænˈdiːweɪ</phoneme></lexeme>
<lexeme><grapheme>Sipho</grapheme><phoneme>ˈsiːpoʊ</phoneme></lexeme>
<lexeme><grapheme>Thabang</grapheme><phoneme>təˈbɑːŋ</phoneme></lexeme>
<lexeme><grapheme>Nomvula</grapheme><phoneme>nɒmˈvuːlə</phoneme></lexeme>
<lexeme><grapheme>Buthelezi</grapheme><phoneme>ˌbuːtəˈleɪzi</phoneme></lexeme>
<lexeme><grapheme>Mangosuthu</grapheme><phoneme>ˌmɑːŋɡoʊˈsuːtuː</phoneme></lexeme>
<lexeme><grapheme>Khumalo</grapheme><phoneme>kʊˈmɑːloʊ</phoneme></lexeme>
<lexeme><grapheme>Zwelithini</grapheme><phoneme>ˌzwɛlɪˈtiːni</phoneme></lexeme>
<lexeme><grapheme>Sithole</grapheme><phoneme>sɪˈtoʊleɪ</phoneme></lexeme>
<lexeme><grapheme>Mthembu</grapheme><phoneme>əmˈtɛmbuː</phoneme></lexeme>
<lexeme><grapheme>Mkhize</grapheme><phoneme>əmˈkiːzeɪ</phoneme></lexeme>
<lexeme><grapheme>Ndlovu</grapheme><phoneme>ənˈdloʊvuː</phoneme></lexeme>
<lexeme><grapheme>Ngcobo</grapheme><phoneme>ənˈkoʊboʊ</phoneme></lexeme>
<lexeme><grapheme>Gcaleka</grapheme><phoneme>ɡəˈleɪkə</phoneme></lexeme>
<lexeme><grapheme>Gwede</grapheme><phoneme>ˈɡwɛdeɪ</phoneme></lexeme>
<lexeme><grapheme>Tsitsi</grapheme><phoneme>ˈtsiːtsi</phoneme></lexeme>
<lexeme><grapheme>Abebe</grapheme><phoneme>əˈbɛbeɪ</phoneme></lexeme>
<lexeme><grapheme>Bekele</grapheme><phoneme>bɛˈkɛleɪ</phoneme></lexeme>
<lexeme><grapheme>Haile</grapheme><phoneme>ˈhaɪli</phoneme></lexeme>
<lexeme><grapheme>Girma</grapheme><phoneme>ˈɡɪərmə</phoneme></lexeme>
<lexeme><grapheme>Demeke Mekonnen</grapheme><phoneme>dɛˈmɛkeɪ mɛˈkɒnɛn</phoneme></lexeme>
<lexeme><grapheme>Sahle-Work</grapheme><phoneme>ˈsɑːli ˈwɜːrk</phoneme></lexeme>
<lexeme><grapheme>Birhanu</grapheme><phoneme>bɪrˈhɑːnuː</phoneme></lexeme>
<lexeme><grapheme>Desta</grapheme><phoneme>ˈdɛstə</phoneme></lexeme>
<lexeme><grapheme>Mamadou</grapheme><phoneme>ˌmæməˈduː</phoneme></lexeme>
<lexeme><grapheme>Amadou</grapheme><phoneme>ˌæməˈduː</phoneme></lexeme>
<lexeme><grapheme>Diallo</grapheme><phoneme>ˈdʒæloʊ</phoneme></lexeme>
<lexeme><grapheme>Cisse</grapheme><grapheme>Cissé</grapheme><phoneme>siːˈseɪ</phoneme></lexeme>
<lexeme><grapheme>Toure</grapheme><grapheme>Touré</grapheme><phoneme>tuːˈreɪ</phoneme></lexeme>
<lexeme><grapheme>Coulibaly</grapheme><phoneme>kuːˈliːbæli</phoneme></lexeme>
<lexeme><grapheme>Ndiaye</grapheme><grapheme>N'Diaye</grapheme><phoneme>ənˈdʒaɪ</phoneme></lexeme>
<lexeme><grapheme>Sadio Mane</grapheme><grapheme>Sadio Mané</grapheme><phoneme>ˈsɑːdioʊ mɑːˈneɪ</phoneme></lexeme>
<lexeme><grapheme>Salah</grapheme><phoneme>səˈlɑː</phoneme></lexeme>
<lexeme><grapheme>Mohamed Salah</grapheme><phoneme>moʊˈhæməd səˈlɑː</phoneme></lexeme>
<lexeme><grapheme>Conceicao</grapheme><grapheme>Conceição</grapheme><phoneme>ˌkɒnseɪˈsaʊ</phoneme></lexeme>
<lexeme><grapheme>Magalhaes</grapheme><grapheme>Magalhães</grapheme><phoneme>ˌmæɡəlˈjaɪnʃ</phoneme></lexeme>
<lexeme><grapheme>Guimaraes</grapheme><grapheme>Guimarães</grapheme><phoneme>ˌɡiːməˈraɪnʃ</phoneme></lexeme>
<lexeme><grapheme>Simoes</grapheme><grapheme>Simões</grapheme><phoneme>sɪˈmɔɪnʃ</phoneme></lexeme>
<lexeme><grapheme>Goncalves</grapheme><grapheme>Gonçalves</grapheme><phoneme>ɡɒnˈsɑːlvɛs</phoneme></lexeme>
<lexeme><grapheme>Araujo</grapheme><grapheme>Araújo</grapheme><phoneme>ˌærəˈuːʒoʊ</phoneme></lexeme>
<lexeme><grapheme>Nunez</grapheme><phoneme>ˈnuːnjɛz</phoneme></lexeme>
<lexeme><grapheme>Munoz</grapheme><grapheme>Muñoz</grapheme><phoneme>muːnˈjoʊz</phoneme></lexeme>
<lexeme><grapheme>Ibanez</grapheme><grapheme>Ibáñez</grapheme><phoneme>ɪˈbɑːnjɛz</phoneme></lexeme>
<lexeme><grapheme>Yanez</grapheme><grapheme>Yáñez</grapheme><phoneme>ˈjɑːnjɛz</phoneme></lexeme>
<lexeme><grapheme>Ordonez</grapheme><grapheme>Ordóñez</grapheme><phoneme>ɔːrˈdoʊnjɛz</phoneme></lexeme>
<lexeme><grapheme>Hernandez</grapheme><grapheme>Hernández</grapheme><phoneme>hɛərˈnændɛz</phoneme></lexeme>
<lexeme><grapheme>Fernandez</grapheme><grapheme>Fernández</grapheme><phoneme>fɛərˈnændɛz</phoneme></lexeme>
<lexeme><grapheme>Martínez</grapheme><phoneme>mɑːrˈtiːnɛz</phoneme></lexeme>
<lexeme><grapheme>Perez</grapheme><phoneme>ˈpɛrɛz</phoneme></lexeme>
<lexeme><grapheme>Ramírez</grapheme><phoneme>rəˈmɪərɛz</phoneme></lexeme>
<lexeme><grapheme>Jiménez</grapheme><phoneme>hɪˈmɛnɛz</phoneme></lexeme>
<lexeme><grapheme>Vazquez</grapheme><grapheme>Vázquez</grapheme><phoneme>ˈvæskɛz</phoneme></lexeme>
<lexeme><grapheme>Dominguez</grapheme><grapheme>Domínguez</grapheme><phoneme>dəˈmɪŋɡɛz</phoneme></lexeme>
<lexeme><grapheme>Gutiérrez</grapheme><phoneme>ɡuˈtjɛrɛz</phoneme></lexeme>
<lexeme><grapheme>Velazquez</grapheme><grapheme>Velázquez</grapheme><phoneme>vəˈlæskɛz</phoneme></lexeme>
<lexeme><grapheme>Suarez</grapheme><grapheme>Suárez</grapheme><phoneme>ˈswɑːrɛz</phoneme></lexeme>
<lexeme><grapheme>Guzman</grapheme><grapheme>Guzmán</grapheme><phoneme>ɡuːsˈmɑːn</phoneme></lexeme>
<lexeme><grapheme>Villarreal</grapheme><phoneme>ˌviːəreɪˈɑːl</phoneme></lexeme>
<lexeme><grapheme>Aguilar</grapheme><phoneme>ˌæɡɪˈlɑːr</phoneme></lexeme>
<lexeme><grapheme>Castaneda</grapheme><grapheme>Castañeda</grapheme><phoneme>ˌkæstənˈjeɪdə</phoneme></lexeme>
<lexeme><grapheme>Jorge</grapheme><phoneme>ˈhɔːrheɪ</phoneme></lexeme>
<lexeme><grapheme>Joaquin</grapheme><grapheme>Joaquín</grapheme><phoneme>hwɑːˈkiːn</phoneme></lexeme>
<lexeme><grapheme>Jesus Maria</grapheme><phoneme>heɪˈsuːs məˈriːə</phoneme></lexeme>
<lexeme><grapheme>Jimena</grapheme><grapheme>Ximena</grapheme><phoneme>hɪˈmɛnə</phoneme></lexeme>
<lexeme><grapheme>Guadalupe</grapheme><phoneme>ˌɡwɑːdəˈluːpeɪ</phoneme></lexeme>
<lexeme><grapheme>Inigo</grapheme><grapheme>Íñigo</grapheme><phoneme>ɪnˈjiːɡoʊ</phoneme></lexeme>
<lexeme><grapheme>Ignacio</grapheme><phoneme>ɪɡˈnɑːsioʊ</phoneme></lexeme>
<lexeme><grapheme>Jeronimo</grapheme><grapheme>Jerónimo</grapheme><phoneme>hɛˈroʊnɪmoʊ</phoneme></lexeme>
<lexeme><grapheme>Alejandra</grapheme><phoneme>ˌɑːləˈhɑːndrə</phoneme></lexeme>
<lexeme><grapheme>Begona</grapheme><grapheme>Begoña</grapheme><phoneme>bɛˈɡoʊnjə</phoneme></lexeme>
<lexeme><grapheme>Vicente</grapheme><phoneme>vɪˈsɛnteɪ</phoneme></lexeme>
<lexeme><grapheme>Inés</grapheme><grapheme>Inês</grapheme><phoneme>iːˈnɛs</phoneme></lexeme>
<lexeme><grapheme>Thiago</grapheme><grapheme>Tiago</grapheme><phoneme>tiˈɑːɡoʊ</phoneme></lexeme>
<lexeme><grapheme>Goncalo</grapheme><grapheme>Gonçalo</grapheme><phoneme>ɡɒnˈsɑːloʊ</phoneme></lexeme>
<lexeme><grapheme>Paulo</grapheme><phoneme>ˈpaʊloʊ</phoneme></lexeme>
<lexeme><grapheme>Ronaldo</grapheme><phoneme>roʊˈnɑːldoʊ</phoneme></lexeme>
<lexeme><grapheme>Neymar</grapheme><phoneme>neɪˈmɑːr</phoneme></lexeme>
<lexeme><grapheme>Cortes</grapheme><grapheme>Cortés</grapheme><phoneme>kɔːrˈtɛz</phoneme></lexeme>
<lexeme><grapheme>Bogdan</grapheme><phoneme>ˈbɒɡdɑːn</phoneme></lexeme>
<lexeme><grapheme>Benoît</grapheme><phoneme>bɛnˈwɑː</phoneme></lexeme>
<lexeme><grapheme>Etienne</grapheme><grapheme>Étienne</grapheme><phoneme>ˌeɪtiˈɛn</phoneme></lexeme>
<lexeme><grapheme>Stephane</grapheme><grapheme>Stéphane</grapheme><phoneme>steɪˈfɑːn</phoneme></lexeme>
<lexeme><grapheme>Thibault</grapheme><grapheme>Thibaut</grapheme><phoneme>tiːˈboʊ</phoneme></lexeme>
<lexeme><grapheme>Gilles</grapheme><phoneme>ʒiːl</phoneme></lexeme>
<lexeme><grapheme>Jean-Yves</grapheme><phoneme>ˈʒɒn ˈiːv</phoneme></lexeme>
<lexeme><grapheme>Jean-Marie</grapheme><phoneme>ˈʒɒn məˈriː</phoneme></lexeme>
<lexeme><grapheme>Jean-Pierre Raffarin</grapheme><phoneme>ˈʒɒn piˈɛər ræfəˈræn</phoneme></lexeme>
<lexeme><grapheme>Jean-Michel</grapheme><phoneme>ˈʒɒn miːˈʃɛl</phoneme></lexeme>
<lexeme><grapheme>Jean-Paul</grapheme><phoneme>ˈʒɒn ˈpɔːl</phoneme></lexeme>
<lexeme><grapheme>Jean-Baptiste</grapheme><phoneme>ˈʒɒn bæˈtiːst</phoneme></lexeme>
<lexeme><grapheme>Pierre</grapheme><phoneme>piˈɛər</phoneme></lexeme>
<lexeme><grapheme>Laurent</grapheme><phoneme>lɔːˈrɒn</phoneme></lexeme>
<lexeme><grapheme>Alain</grapheme><phoneme>æˈlæn</phoneme></lexeme>
<lexeme><grapheme>Benjamin Haddad</grapheme><phoneme>ˈbɛndʒəmɪn həˈdɑːd</phoneme></lexeme>
<lexeme><grapheme>Raphael</grapheme><grapheme>Raphaël</grapheme><phoneme>ˌræfaɪˈɛl</phoneme></lexeme>
<lexeme><grapheme>Helene</grapheme><grapheme>Hélène</grapheme><phoneme>eɪˈlɛn</phoneme></lexeme>
<lexeme><grapheme>Segolene</grapheme><grapheme>Ségolène</grapheme><phoneme>ˌseɪɡoʊˈlɛn</phoneme></lexeme>
<lexeme><grapheme>Ségolène Royal</grapheme><phoneme>ˌseɪɡoʊˌlɛn rwaɪˈɑːl</phoneme></lexeme>
<lexeme><grapheme>Valérie</grapheme><phoneme>ˈvæləri</phoneme></lexeme>
<lexeme><grapheme>Genevieve</grapheme><grapheme>Geneviève</grapheme><phoneme>ˈʒɛnəviɛv</phoneme></lexeme>
<lexeme><grapheme>Yael</grapheme><grapheme>Yaël</grapheme><phoneme>jɑːˈɛl</phoneme></lexeme>
<lexeme><grapheme>Lefebvre</grapheme><phoneme>ləˈfɛv</phoneme></lexeme>
<lexeme><grapheme>Dubois</grapheme><phoneme>duːˈbwɑː</phoneme></lexeme>
<lexeme><grapheme>Moreau</grapheme><phoneme>mɔːˈroʊ</phoneme></lexeme>
<lexeme><grapheme>Rousseau</grapheme><phoneme>ruːˈsoʊ</phoneme></lexeme>
<lexeme><grapheme>Delacroix</grapheme><phoneme>ˌdɛləˈkrwɑː</phoneme></lexeme>
<lexeme><grapheme>Girard</grapheme><phoneme>ʒɪˈrɑːrd</phoneme></lexeme>
<lexeme><grapheme>Fillon</grapheme><phoneme>fiːˈjɒn</phoneme></lexeme>
<lexeme><grapheme>Valls</grapheme><phoneme>vɑːls</phoneme></lexeme>
<lexeme><grapheme>Ayrault</grapheme><phoneme>eɪˈroʊ</phoneme></lexeme>
<lexeme><grapheme>Villepin</grapheme><phoneme>viːlˈpæn</phoneme></lexeme>
<lexeme><grapheme>Fabius</grapheme><phoneme>ˈfɑːbiəs</phoneme></lexeme>
<lexeme><grapheme>Dupont-Aignan</grapheme><phoneme>duːˈpɒnt ɛnˈjɒn</phoneme></lexeme>
<lexeme><grapheme>Mbappe</grapheme><grapheme>Mbappé</grapheme><phoneme>əmbɑːˈpeɪ</phoneme></lexeme>
<lexeme><grapheme>Kylian</grapheme><phoneme>ˈkɪliən</phoneme></lexeme>
<lexeme><grapheme>Jürgen</grapheme><grapheme>Juergen</grapheme><grapheme>Jurgen</grapheme><phoneme>ˈjɜːrɡən</phoneme></lexeme>
<lexeme><grapheme>Joerg</grapheme><phoneme>jɜːrɡ</phoneme></lexeme>
<lexeme><grapheme>Günther</grapheme><grapheme>Guenther</grapheme><phoneme>ˈɡʊntər</phoneme></lexeme>
<lexeme><grapheme>Björn</grapheme><phoneme>bjɔːrn</phoneme></lexeme>
<lexeme><grapheme>Jörgen</grapheme><phoneme>ˈjɜːrɡən</phoneme></lexeme>
<lexeme><grapheme>Müller</grapheme><grapheme>Mueller</grapheme><phoneme>ˈmʌlər</phoneme></lexeme>
<lexeme><grapheme>Schulz</grapheme><grapheme>Schultz</grapheme><phoneme>ʃʊlts</phoneme></lexeme>
<lexeme><grapheme>Schneider</grapheme><phoneme>ˈʃnaɪdər</phoneme></lexeme>
<lexeme><grapheme>Wagner</grapheme><phoneme>ˈvɑːɡnər</phoneme></lexeme>
<lexeme><grapheme>Manfred Weber</grapheme><phoneme>ˈmænfrɛd ˈveɪbər</phoneme></lexeme>
<lexeme><grapheme>Max Weber</grapheme><phoneme>ˈmɑːks ˈveɪbər</phoneme></lexeme>
<lexeme><grapheme>Schäfer</grapheme><grapheme>Schaefer</grapheme><phoneme>ˈʃeɪfər</phoneme></lexeme>
<lexeme><grapheme>Köhler</grapheme><grapheme>Koehler</grapheme><phoneme>ˈkɜːlər</phoneme></lexeme>
<lexeme><grapheme>Krüger</grapheme><grapheme>Krueger</grapheme><phoneme>ˈkruːɡər</phoneme></lexeme>
<lexeme><grapheme>Weiß</grapheme><phoneme>vaɪs</phoneme></lexeme>
<lexeme><grapheme>Wulff</grapheme><phoneme>vʊlf</phoneme></lexeme>
<lexeme><grapheme>Horst Seehofer</grapheme><phoneme>ˈhɔːrst ˈzeɪhoʊfər</phoneme></lexeme>
<lexeme><grapheme>Seehofer</grapheme><phoneme>ˈzeɪhoʊfər</phoneme></lexeme>
<lexeme><grapheme>Wolfgang</grapheme><phoneme>ˈvɒlfɡɑːŋ</phoneme></lexeme>
<lexeme><grapheme>Johannes</grapheme><phoneme>joʊˈhɑːnɛs</phoneme></lexeme>
<lexeme><grapheme>Joachim</grapheme><phoneme>ˈjoʊəkɪm</phoneme></lexeme>
<lexeme><grapheme>Jochen</grapheme><phoneme>ˈjɒkən</phoneme></lexeme>
<lexeme><grapheme>Matthias</grapheme><phoneme>məˈtiːəs</phoneme></lexeme>
<lexeme><grapheme>Heinrich</grapheme><phoneme>ˈhaɪnrɪk</phoneme></lexeme>
<lexeme><grapheme>Ulrich</grapheme><phoneme>ˈʊlrɪk</phoneme></lexeme>
<lexeme><grapheme>Ulrike</grapheme><phoneme>ʊlˈriːkə</phoneme></lexeme>
<lexeme><grapheme>Sabine</grapheme><phoneme>zəˈbiːnə</phoneme></lexeme>
<lexeme><grapheme>Katrin Göring-Eckardt</grapheme><phoneme>ˈkɑːtrɪn ˈɡɜːrɪŋ ˈɛkɑːrt</phoneme></lexeme>
<lexeme><grapheme>Joost</grapheme><phoneme>joʊst</phoneme></lexeme>
<lexeme><grapheme>Jeroen</grapheme><phoneme>jəˈruːn</phoneme></lexeme>
<lexeme><grapheme>Pieter</grapheme><phoneme>ˈpiːtər</phoneme></lexeme>
<lexeme><grapheme>Dijk</grapheme><phoneme>daɪk</phoneme></lexeme>
<lexeme><grapheme>van Dijk</grapheme><phoneme>væn ˈdaɪk</phoneme></lexeme>
<lexeme><grapheme>Wim</grapheme><phoneme>vɪm</phoneme></lexeme>
<lexeme><grapheme>Verstappen</grapheme><phoneme>vərˈstɑːpən</phoneme></lexeme>
<lexeme><grapheme>Guus</grapheme><phoneme>ɡuːs</phoneme></lexeme>
<lexeme><grapheme>Göran</grapheme><grapheme>Goran Persson</grapheme><phoneme>ˈjɜːrɑːn</phoneme></lexeme>
<lexeme><grapheme>Håkan</grapheme><phoneme>ˈhoʊkɑːn</phoneme></lexeme>
<lexeme><grapheme>Joakim</grapheme><phoneme>ˈjuːəkɪm</phoneme></lexeme>
<lexeme><grapheme>Jan Egeland</grapheme><phoneme>ˈjɑːn ˈeɪɡəlɑːn</phoneme></lexeme>
<lexeme><grapheme>Espen</grapheme><phoneme>ˈɛspən</phoneme></lexeme>
<lexeme><grapheme>Sigrid Kaag</grapheme><phoneme>ˈsiːɡrɪd ˈkɑːɡ</phoneme></lexeme>
<lexeme><grapheme>Sigrid</grapheme><phoneme>ˈsiːɡrɪd</phoneme></lexeme>
<lexeme><grapheme>Jussi</grapheme><phoneme>ˈjʊsi</phoneme></lexeme>
<lexeme><grapheme>Juha</grapheme><phoneme>ˈjuːhə</phoneme></lexeme>
<lexeme><grapheme>Sipilä</grapheme><grapheme>Sipila</grapheme><phoneme>ˈsɪpɪlə</phoneme></lexeme>
<lexeme><grapheme>Katja</grapheme><phoneme>ˈkɑːtjə</phoneme></lexeme>
<lexeme><grapheme>Väyrynen</grapheme><phoneme>ˈvæɪrɪnɛn</phoneme></lexeme>
<lexeme><grapheme>Bjarni Benediktsson</grapheme><phoneme>ˈbjɑːrdni ˈbɛnɪdɪktsən</phoneme></lexeme>
<lexeme><grapheme>Guðni</grapheme><grapheme>Gudni</grapheme><phoneme>ˈɡʊðni</phoneme></lexeme>
<lexeme><grapheme>Jóhannesson</grapheme><grapheme>Johannesson</grapheme><phoneme>ˈjoʊhɑːnɛsən</phoneme></lexeme>
<lexeme><grapheme>Konstantinos</grapheme><phoneme>ˌkɒnstənˈtiːnoʊs</phoneme></lexeme>
<lexeme><grapheme>Giorgos</grapheme><grapheme>Yiorgos</grapheme><phoneme>ˈjɔːrɡoʊs</phoneme></lexeme>
<lexeme><grapheme>Stavros</grapheme><phoneme>ˈstɑːvroʊs</phoneme></lexeme>
<lexeme><grapheme>Theodorakis</grapheme><phoneme>ˌθiːədəˈrɑːkɪs</phoneme></lexeme>
<lexeme><grapheme>Sakellaropoulou</grapheme><phoneme>ˌsɑːkɛlɑːˈroʊpuluː</phoneme></lexeme>
<lexeme><grapheme>Tasoulas</grapheme><phoneme>təˈsuːləs</phoneme></lexeme>
<lexeme><grapheme>Antetokounmpo</grapheme><phoneme>ˌɑːntɛtoʊˈkuːmpoʊ</phoneme></lexeme>
<lexeme><grapheme>Giannis</grapheme><phoneme>ˈjɑːnɪs</phoneme></lexeme>
<lexeme><grapheme>Jānis</grapheme><phoneme>ˈjɑːnɪs</phoneme></lexeme>
<lexeme><grapheme>Krišjānis Kariņš</grapheme><grapheme>Krisjanis Karins</grapheme><phoneme>krɪʃˈjɑːnɪs ˈkɑːrɪnʃ</phoneme></lexeme>
<lexeme><grapheme>Dalia Grybauskaitė</grapheme><grapheme>Dalia Grybauskaite</grapheme><phoneme>ˈdɑːliə ɡriːbaʊsˈkaɪteɪ</phoneme></lexeme>
<lexeme><grapheme>Chadchart</grapheme><phoneme>ˈtʃɑːtʃɑːt</phoneme></lexeme>
<lexeme><grapheme>Sudarat</grapheme><phoneme>suːdəˈrɑːt</phoneme></lexeme>
<lexeme><grapheme>Susilo</grapheme><phoneme>suˈsiːloʊ</phoneme></lexeme>
<lexeme><grapheme>Bambang</grapheme><phoneme>ˈbɑːmbɑːŋ</phoneme></lexeme>
<lexeme><grapheme>Budi</grapheme><phoneme>ˈbuːdi</phoneme></lexeme>
<lexeme><grapheme>Luhut</grapheme><phoneme>ˈluːhʊt</phoneme></lexeme>
<lexeme><grapheme>Pandjaitan</grapheme><phoneme>pɑːnˈdʒaɪtɑːn</phoneme></lexeme>
<lexeme><grapheme>Sri Mulyani</grapheme><phoneme>ˈsriː mʊlˈjɑːni</phoneme></lexeme>
<lexeme><grapheme>Hatta</grapheme><phoneme>ˈhɑːtə</phoneme></lexeme>
<lexeme><grapheme>Zahid</grapheme><phoneme>ˈzɑːhɪd</phoneme></lexeme>
<lexeme><grapheme>Hamidi</grapheme><phoneme>həˈmiːdi</phoneme></lexeme>
<lexeme><grapheme>Ismail Sabri</grapheme><phoneme>ˌɪsmɑːˌiːl ˈsɑːbri</phoneme></lexeme>
<lexeme><grapheme>Leni Robredo</grapheme><phoneme>ˈlɛni rɒˈbreɪdoʊ</phoneme></lexeme>
<lexeme><grapheme>Enriquez</grapheme><phoneme>ɛnˈriːkɛz</phoneme></lexeme>
<lexeme><grapheme>Nanaia Mahuta</grapheme><phoneme>nəˈnaɪə məˈhuːtə</phoneme></lexeme>
<lexeme><grapheme>Kamehameha</grapheme><phoneme>kəˌmeɪəˈmeɪə</phoneme></lexeme>
<lexeme><grapheme>Goethe</grapheme><phoneme>ˈɡɜːrtə</phoneme></lexeme>
<lexeme><grapheme>Dvorakova</grapheme><phoneme>ˈdvɔːrʒækəvɑː</phoneme></lexeme>
<lexeme><grapheme>Kierkegaard</grapheme><phoneme>ˈkɪərkəɡɑːrd</phoneme></lexeme>
<lexeme><grapheme>Saint-Exupéry</grapheme><grapheme>Saint-Exupery</grapheme><phoneme>ˈsæn ɛɡˌzuːpəˈriː</phoneme></lexeme>
<lexeme><grapheme>Camus</grapheme><phoneme>kæˈmuː</phoneme></lexeme>
<lexeme><grapheme>Proust</grapheme><phoneme>pruːst</phoneme></lexeme>
<lexeme><grapheme>Dumas</grapheme><phoneme>duːˈmɑː</phoneme></lexeme>
<lexeme><grapheme>Foucault</grapheme><phoneme>fuːˈkoʊ</phoneme></lexeme>
<lexeme><grapheme>Derrida</grapheme><phoneme>ˌdɛriˈdɑː</phoneme></lexeme>
<lexeme><grapheme>Ratan Tata</grapheme><phoneme>ˈrʌtən ˈtɑːtə</phoneme></lexeme>
<lexeme><grapheme>Ambedkar</grapheme><phoneme>ˈɑːmbɛdkɑːr</phoneme></lexeme>
<lexeme><grapheme>Tagore</grapheme><phoneme>təˈɡɔːr</phoneme></lexeme>
<lexeme><grapheme>Éric</grapheme><phoneme>ˈɛrɪk</phoneme></lexeme>
<lexeme><grapheme>Gérald</grapheme><phoneme>ʒeɪˈrɑːld</phoneme></lexeme>
<lexeme><grapheme>Gérard</grapheme><phoneme>ʒeɪˈrɑːr</phoneme></lexeme>
<lexeme><grapheme>Clémence</grapheme><phoneme>kleɪˈmɒns</phoneme></lexeme>
<lexeme><grapheme>Clément</grapheme><phoneme>kleɪˈmɒn</phoneme></lexeme>
<lexeme><grapheme>Frédéric</grapheme><grapheme>Frederic</grapheme><phoneme>ˌfreɪdeɪˈriːk</phoneme></lexeme>
<lexeme><grapheme>André</grapheme><phoneme>ˈɒndreɪ</phoneme></lexeme>
<lexeme><grapheme>René</grapheme><phoneme>rəˈneɪ</phoneme></lexeme>
<lexeme><grapheme>Céline</grapheme><grapheme>Celine</grapheme><phoneme>seɪˈliːn</phoneme></lexeme>
<lexeme><grapheme>Cécile</grapheme><grapheme>Cecile</grapheme><phoneme>seɪˈsiːl</phoneme></lexeme>
<lexeme><grapheme>Aurélien</grapheme><grapheme>Aurelien</grapheme><phoneme>ɔːˌreɪliˈɛn</phoneme></lexeme>
<lexeme><grapheme>Mathieu</grapheme><grapheme>Matthieu</grapheme><phoneme>mæˈtjɜː</phoneme></lexeme>
<lexeme><grapheme>Jérémie</grapheme><grapheme>Jeremie</grapheme><phoneme>ˌʒeɪreɪˈmiː</phoneme></lexeme>
<lexeme><grapheme>Rémi</grapheme><grapheme>Rémy</grapheme><grapheme>Remi</grapheme><grapheme>Remy</grapheme><phoneme>reɪˈmiː</phoneme></lexeme>
<lexeme><grapheme>Loïc</grapheme><grapheme>Loic</grapheme><phoneme>loʊˈiːk</phoneme></lexeme>
<lexeme><grapheme>Anaïs</grapheme><grapheme>Anais</grapheme><phoneme>ˌænaɪˈiːs</phoneme></lexeme>
<lexeme><grapheme>Chloé</grapheme><phoneme>ˈkloʊi</phoneme></lexeme>
<lexeme><grapheme>Ciotti</grapheme><phoneme>ˈtʃɒti</phoneme></lexeme>
<lexeme><grapheme>Darrieussecq</grapheme><phoneme>ˌdærjuˈsɛk</phoneme></lexeme>
<lexeme><grapheme>Dominique</grapheme><phoneme>ˌdɒmɪˈniːk</phoneme></lexeme>
<lexeme><grapheme>Véronique</grapheme><phoneme>ˌvɛrəˈniːk</phoneme></lexeme>
<lexeme><grapheme>Monique</grapheme><phoneme>mɒˈniːk</phoneme></lexeme>
<lexeme><grapheme>Angélique</grapheme><phoneme>ˌɒnʒeɪˈliːk</phoneme></lexeme>
<lexeme><grapheme>Gaëlle</grapheme><grapheme>Gaelle</grapheme><phoneme>ɡɑːˈɛl</phoneme></lexeme>
<lexeme><grapheme>Joël</grapheme><phoneme>ʒoʊˈɛl</phoneme></lexeme>
<lexeme><grapheme>Noël</grapheme><phoneme>noʊˈɛl</phoneme></lexeme>
<lexeme><grapheme>Hervé</grapheme><grapheme>Herve</grapheme><phoneme>ɛərˈveɪ</phoneme></lexeme>
<lexeme><grapheme>Aimé</grapheme><phoneme>ɛˈmeɪ</phoneme></lexeme>
<lexeme><grapheme>Édith</grapheme><phoneme>ˈeɪdɪt</phoneme></lexeme>
<lexeme><grapheme>Agnès</grapheme><phoneme>ɑːnˈjɛs</phoneme></lexeme>
<lexeme><grapheme>Chantal</grapheme><phoneme>ʃɒnˈtɑːl</phoneme></lexeme>
<lexeme><grapheme>Thérèse</grapheme><grapheme>Therese</grapheme><phoneme>təˈrɛz</phoneme></lexeme>
<lexeme><grapheme>Henri</grapheme><phoneme>ɒnˈriː</phoneme></lexeme>
<lexeme><grapheme>Thomas Piketty</grapheme><phoneme>tɒˈmɑː pɪkɛˈtiː</phoneme></lexeme>
<lexeme><grapheme>Piketty</grapheme><phoneme>pɪkɛˈtiː</phoneme></lexeme>
<lexeme><grapheme>Larcher</grapheme><phoneme>lɑːrˈʃeɪ</phoneme></lexeme>
<lexeme><grapheme>Braun-Pivet</grapheme><phoneme>ˈbraʊn piːˈveɪ</phoneme></lexeme>
<lexeme><grapheme>Yaël Braun-Pivet</grapheme><phoneme>jɑːˈɛl ˈbroʊn piːˈveɪ</phoneme></lexeme>
<lexeme><grapheme>Veran</grapheme><grapheme>Véran</grapheme><phoneme>veɪˈrɒn</phoneme></lexeme>
<lexeme><grapheme>Ferrand</grapheme><phoneme>fɛˈrɒn</phoneme></lexeme>
<lexeme><grapheme>Dupond-Moretti</grapheme><phoneme>duːˈpɒn moʊrɛˈtiː</phoneme></lexeme>
<lexeme><grapheme>Montchalin</grapheme><phoneme>mɒnʃæˈlæn</phoneme></lexeme>
<lexeme><grapheme>Pannier-Runacher</grapheme><phoneme>pænˈjeɪ rynæˈʃeɪ</phoneme></lexeme>
<lexeme><grapheme>Faure</grapheme><phoneme>fɔːr</phoneme></lexeme>
<lexeme><grapheme>Autain</grapheme><phoneme>oʊˈtæn</phoneme></lexeme>
<lexeme><grapheme>Ruffin</grapheme><phoneme>ruːˈfæn</phoneme></lexeme>
<lexeme><grapheme>Wauquiez</grapheme><phoneme>voʊˈkjeɪ</phoneme></lexeme>
<lexeme><grapheme>Pécresse</grapheme><grapheme>Pecresse</grapheme><phoneme>peɪˈkrɛs</phoneme></lexeme>
<lexeme><grapheme>Dati</grapheme><phoneme>dæˈtiː</phoneme></lexeme>
<lexeme><grapheme>Rachida</grapheme><phoneme>ræˈʃiːdə</phoneme></lexeme>
<lexeme><grapheme>Chiara</grapheme><phoneme>kiˈɑːrə</phoneme></lexeme>
<lexeme><grapheme>Giulia</grapheme><phoneme>ˈdʒuːljə</phoneme></lexeme>
<lexeme><grapheme>Giovanni</grapheme><phoneme>dʒoʊˈvɑːni</phoneme></lexeme>
<lexeme><grapheme>Giacomo</grapheme><phoneme>ˈdʒɑːkəmoʊ</phoneme></lexeme>
<lexeme><grapheme>Gianluca</grapheme><phoneme>dʒænˈluːkə</phoneme></lexeme>
<lexeme><grapheme>Giancarlo</grapheme><phoneme>dʒænˈkɑːrloʊ</phoneme></lexeme>
<lexeme><grapheme>Gianfranco</grapheme><phoneme>dʒænˈfræŋkoʊ</phoneme></lexeme>
<lexeme><grapheme>Guglielmo</grapheme><phoneme>ɡuːlˈjɛlmoʊ</phoneme></lexeme>
<lexeme><grapheme>Ignazio</grapheme><phoneme>ɪɡˈnɑːtsioʊ</phoneme></lexeme>
<lexeme><grapheme>Fabrizio</grapheme><phoneme>fəˈbriːtsioʊ</phoneme></lexeme>
<lexeme><grapheme>Maurizio</grapheme><phoneme>maʊˈriːtsioʊ</phoneme></lexeme>
<lexeme><grapheme>Massimiliano</grapheme><phoneme>ˌmæsɪmɪlˈjɑːnoʊ</phoneme></lexeme>
<lexeme><grapheme>Beatrice Lorenzin</grapheme><phoneme>ˌbeɪəˈtriːtʃeɪ lɔːrɛnˈziːn</phoneme></lexeme>
<lexeme><grapheme>Enrico</grapheme><phoneme>ɛnˈriːkoʊ</phoneme></lexeme>
<lexeme><grapheme>Calenda</grapheme><phoneme>kəˈlɛndə</phoneme></lexeme>
<lexeme><grapheme>Piantedosi</grapheme><phoneme>ˌpjɑːnteɪˈdoʊsi</phoneme></lexeme>
<lexeme><grapheme>Lollobrigida</grapheme><phoneme>ˌlɒləˈbrɪdʒɪdə</phoneme></lexeme>
<lexeme><grapheme>Urso</grapheme><phoneme>ˈʊərsoʊ</phoneme></lexeme>
<lexeme><grapheme>Nordio</grapheme><phoneme>ˈnɔːrdioʊ</phoneme></lexeme>
<lexeme><grapheme>La Russa</grapheme><phoneme>lɑː ˈruːsə</phoneme></lexeme>
<lexeme><grapheme>Cingolani</grapheme><phoneme>ˌtʃɪŋɡoʊˈlɑːni</phoneme></lexeme>
<lexeme><grapheme>Di Pietro</grapheme><phoneme>diː ˈpjɛtroʊ</phoneme></lexeme>
<lexeme><grapheme>Ferragni</grapheme><phoneme>fɛˈrɑːnji</phoneme></lexeme>
<lexeme><grapheme>Buongiorno</grapheme><phoneme>bwɒnˈdʒɔːrnoʊ</phoneme></lexeme>
<lexeme><grapheme>Ciampi</grapheme><phoneme>ˈtʃɑːmpi</phoneme></lexeme>
<lexeme><grapheme>Zingaretti</grapheme><phoneme>ˌzɪŋɡəˈrɛti</phoneme></lexeme>
<lexeme><grapheme>Sgarbi</grapheme><phoneme>ˈzɡɑːrbi</phoneme></lexeme>
<lexeme><grapheme>Zuppi</grapheme><phoneme>ˈtsuːpi</phoneme></lexeme>
<lexeme><grapheme>Pizzaballa</grapheme><phoneme>ˌpɪtsəˈbɑːlə</phoneme></lexeme>
<lexeme><grapheme>Becciu</grapheme><phoneme>ˈbɛtʃuː</phoneme></lexeme>
<lexeme><grapheme>Íñigo Urkullu</grapheme><phoneme>ɪnˈjiːɡoʊ ʊərˈkuːjuː</phoneme></lexeme>
<lexeme><grapheme>Ayuso</grapheme><phoneme>aɪˈuːsoʊ</phoneme></lexeme>
<lexeme><grapheme>Errejón</grapheme><grapheme>Errejon</grapheme><phoneme>ˌɛrɛˈhoʊn</phoneme></lexeme>
<lexeme><grapheme>Illa</grapheme><phoneme>ˈiːjə</phoneme></lexeme>
<lexeme><grapheme>Salvador Illa</grapheme><phoneme>ˈsælvədɔːr ˈiːjə</phoneme></lexeme>
<lexeme><grapheme>Bolaños</grapheme><grapheme>Bolanos</grapheme><phoneme>boʊˈlɑːnjoʊs</phoneme></lexeme>
<lexeme><grapheme>Calviño</grapheme><grapheme>Calvino</grapheme><phoneme>kælˈviːnjoʊ</phoneme></lexeme>
<lexeme><grapheme>Nadia Calviño</grapheme><phoneme>ˈnɑːdiə kælˈviːnjoʊ</phoneme></lexeme>
<lexeme><grapheme>Robles</grapheme><phoneme>ˈrɒblɛs</phoneme></lexeme>
<lexeme><grapheme>Marlaska</grapheme><phoneme>mɑːrˈlæskə</phoneme></lexeme>
<lexeme><grapheme>Belarra</grapheme><phoneme>beɪˈlɑːrə</phoneme></lexeme>
<lexeme><grapheme>Begoña Gómez</grapheme><phoneme>bɛˈɡoʊnjə ˈɡoʊmɛz</phoneme></lexeme>
<lexeme><grapheme>Juan Carlos</grapheme><phoneme>ˈhwɑːn ˈkɑːrloʊs</phoneme></lexeme>
<lexeme><grapheme>Fernando</grapheme><phoneme>fərˈnændoʊ</phoneme></lexeme>
<lexeme><grapheme>Alberto</grapheme><phoneme>ælˈbɛərtoʊ</phoneme></lexeme>
<lexeme><grapheme>Gerardo</grapheme><phoneme>hɛˈrɑːrdoʊ</phoneme></lexeme>
<lexeme><grapheme>Germán</grapheme><grapheme>Germán Vargas</grapheme><phoneme>hɛərˈmɑːn</phoneme></lexeme>
<lexeme><grapheme>Ángel</grapheme><phoneme>ˈɑːnhɛl</phoneme></lexeme>
<lexeme><grapheme>Jesús</grapheme><phoneme>heɪˈsuːs</phoneme></lexeme>
<lexeme><grapheme>Xóchitl Gálvez</grapheme><grapheme>Xochitl Galvez</grapheme><phoneme>ˈsoʊtʃiːtəl ˈɡɑːlvɛz</phoneme></lexeme>
<lexeme><grapheme>Xóchitl</grapheme><grapheme>Xochitl</grapheme><phoneme>ˈsoʊtʃiːtəl</phoneme></lexeme>
<lexeme><grapheme>Álvarez</grapheme><grapheme>Alvarez</grapheme><phoneme>ˈælvərɛz</phoneme></lexeme>
<lexeme><grapheme>Vélez</grapheme><phoneme>ˈvɛlɛz</phoneme></lexeme>
<lexeme><grapheme>Quiroga</grapheme><phoneme>kiˈroʊɡə</phoneme></lexeme>
<lexeme><grapheme>Quintana</grapheme><phoneme>kɪnˈtɑːnə</phoneme></lexeme>
<lexeme><grapheme>Quiñones</grapheme><phoneme>kɪnˈjoʊnɛs</phoneme></lexeme>
<lexeme><grapheme>Zúñiga</grapheme><grapheme>Zuniga</grapheme><phoneme>ˈzuːnjɪɡə</phoneme></lexeme>
<lexeme><grapheme>Llosa</grapheme><phoneme>ˈjoʊsə</phoneme></lexeme>
<lexeme><grapheme>Vargas Llosa</grapheme><phoneme>ˈvɑːrɡəs ˈjoʊsə</phoneme></lexeme>
<lexeme><grapheme>García Márquez</grapheme><grapheme>Garcia Marquez</grapheme><phoneme>ɡɑːrˈsiːə ˈmɑːrkɛz</phoneme></lexeme>
<lexeme><grapheme>García</grapheme><grapheme>Garcia</grapheme><phoneme>ɡɑːrˈsiːə</phoneme></lexeme>
<lexeme><grapheme>Ocampo</grapheme><phoneme>oʊˈkæmpoʊ</phoneme></lexeme>
<lexeme><grapheme>Jalil</grapheme><phoneme>hæˈliːl</phoneme></lexeme>
<lexeme><grapheme>Jorge Bergoglio</grapheme><phoneme>ˈhɔːrheɪ bɛrˈɡoʊljoʊ</phoneme></lexeme>
<lexeme><grapheme>Joaquim</grapheme><phoneme>ʒwɑːˈkiːm</phoneme></lexeme>
<lexeme><grapheme>Jorge Messi</grapheme><phoneme>ˈhɔːrheɪ ˈmɛsi</phoneme></lexeme>
<lexeme><grapheme>Flávio</grapheme><phoneme>ˈflɑːvioʊ</phoneme></lexeme>
<lexeme><grapheme>Flávio Dino</grapheme><phoneme>ˈflɑːvioʊ ˈdiːnoʊ</phoneme></lexeme>
<lexeme><grapheme>Simone Tebet</grapheme><phoneme>siːˈmoʊni tɛˈbɛt</phoneme></lexeme>
<lexeme><grapheme>Aloísio</grapheme><grapheme>Aloizio</grapheme><phoneme>əˈlɔɪzioʊ</phoneme></lexeme>
<lexeme><grapheme>Mercadante</grapheme><phoneme>ˌmɛərkəˈdænti</phoneme></lexeme>
<lexeme><grapheme>Arthur Lira</grapheme><phoneme>ˈɑːrtʊər ˈliːrə</phoneme></lexeme>
<lexeme><grapheme>Janja</grapheme><phoneme>ˈʒænʒə</phoneme></lexeme>
<lexeme><grapheme>Tarcísio</grapheme><phoneme>tɑːrˈsiːzioʊ</phoneme></lexeme>
<lexeme><grapheme>Gleisi Hoffmann</grapheme><phoneme>ˈɡleɪzi ˈhɒfmən</phoneme></lexeme>
<lexeme><grapheme>Geraldo</grapheme><phoneme>ʒeɪˈrɑːldoʊ</phoneme></lexeme>
<lexeme><grapheme>Mourão</grapheme><phoneme>moʊˈraʊ</phoneme></lexeme>
<lexeme><grapheme>Guedes</grapheme><phoneme>ˈɡɛdʒɪs</phoneme></lexeme>
<lexeme><grapheme>Marielle</grapheme><phoneme>ˌmæriˈɛli</phoneme></lexeme>
<lexeme><grapheme>Neves</grapheme><phoneme>ˈnɛvɪs</phoneme></lexeme>
<lexeme><grapheme>Passos Coelho</grapheme><phoneme>ˈpæsuːs ˈkwɛljoʊ</phoneme></lexeme>
<lexeme><grapheme>Sócrates</grapheme><phoneme>ˈsɒkrətɪs</phoneme></lexeme>
<lexeme><grapheme>Spahn</grapheme><phoneme>ʃpɑːn</phoneme></lexeme>
<lexeme><grapheme>Schulze</grapheme><phoneme>ˈʃʊltsə</phoneme></lexeme>
<lexeme><grapheme>Geywitz</grapheme><phoneme>ˈɡaɪvɪts</phoneme></lexeme>
<lexeme><grapheme>Buschmann</grapheme><phoneme>ˈbʊʃmɑːn</phoneme></lexeme>
<lexeme><grapheme>Özdemir</grapheme><grapheme>Ozdemir</grapheme><phoneme>ˈɜːzdɛmɪər</phoneme></lexeme>
<lexeme><grapheme>Cem</grapheme><phoneme>dʒɛm</phoneme></lexeme>
<lexeme><grapheme>Cem Özdemir</grapheme><phoneme>ˈdʒɛm ˈɜːzdɛmɪər</phoneme></lexeme>
<lexeme><grapheme>Lemke</grapheme><phoneme>ˈlɛmkə</phoneme></lexeme>
<lexeme><grapheme>Saskia</grapheme><phoneme>ˈzɑːskiə</phoneme></lexeme>
<lexeme><grapheme>Kühnert</grapheme><phoneme>ˈkuːnərt</phoneme></lexeme>
<lexeme><grapheme>Wüst</grapheme><phoneme>vuːst</phoneme></lexeme>
<lexeme><grapheme>Stephan Weil</grapheme><phoneme>ˈʃtɛfɑːn ˈvaɪl</phoneme></lexeme>
<lexeme><grapheme>Kretschmann</grapheme><phoneme>ˈkrɛtʃmɑːn</phoneme></lexeme>
<lexeme><grapheme>Haseloff</grapheme><phoneme>ˈhɑːzəlɒf</phoneme></lexeme>
<lexeme><grapheme>Giffey</grapheme><phoneme>ˈɡɪfaɪ</phoneme></lexeme>
<lexeme><grapheme>Tschentscher</grapheme><phoneme>ˈtʃɛntʃər</phoneme></lexeme>
<lexeme><grapheme>Linnemann</grapheme><phoneme>ˈlɪnəmɑːn</phoneme></lexeme>
<lexeme><grapheme>Dobrindt</grapheme><phoneme>ˈdoʊbrɪnt</phoneme></lexeme>
<lexeme><grapheme>Zypries</grapheme><phoneme>tsyˈpriːs</phoneme></lexeme>
<lexeme><grapheme>Joachim Nagel</grapheme><phoneme>ˈjoʊəkɪm ˈnɑːɡəl</phoneme></lexeme>
<lexeme><grapheme>Thiel</grapheme><phoneme>tiːl</phoneme></lexeme>
<lexeme><grapheme>Jan-Christian</grapheme><phoneme>ˈjɑːn ˈkrɪstiɑːn</phoneme></lexeme>
<lexeme><grapheme>Uwe</grapheme><phoneme>ˈuːvə</phoneme></lexeme>
<lexeme><grapheme>Anke</grapheme><phoneme>ˈɑːŋkə</phoneme></lexeme>
<lexeme><grapheme>Silke</grapheme><phoneme>ˈzɪlkə</phoneme></lexeme>
<lexeme><grapheme>Heike</grapheme><phoneme>ˈhaɪkə</phoneme></lexeme>
<lexeme><grapheme>Antje</grapheme><phoneme>ˈɑːntjə</phoneme></lexeme>
<lexeme><grapheme>Katharina</grapheme><phoneme>ˌkɑːtəˈriːnə</phoneme></lexeme>
<lexeme><grapheme>Ueli Maurer</grapheme><phoneme>ˈuːəli ˈmaʊrər</phoneme></lexeme>
<lexeme><grapheme>Berset</grapheme><phoneme>bɛərˈseɪ</phoneme></lexeme>
<lexeme><grapheme>Alain Berset</grapheme><phoneme>æˈlæn bɛərˈseɪ</phoneme></lexeme>
<lexeme><grapheme>Sommaruga</grapheme><phoneme>ˌsɒməˈruːɡə</phoneme></lexeme>
<lexeme><grapheme>Parmelin</grapheme><phoneme>ˌpɑːrməˈlæn</phoneme></lexeme>
<lexeme><grapheme>Baudet</grapheme><phoneme>boʊˈdeɪ</phoneme></lexeme>
<lexeme><grapheme>Yeşilgöz</grapheme><grapheme>Yesilgoz</grapheme><phoneme>ˌjɛʃɪlˈɡɜːz</phoneme></lexeme>
<lexeme><grapheme>Omtzigt</grapheme><phoneme>ˈɒmtsɪxt</phoneme></lexeme>
<lexeme><grapheme>Pieter Omtzigt</grapheme><phoneme>ˈpiːtər ˈɒmtsɪxt</phoneme></lexeme>
<lexeme><grapheme>van der Plas</grapheme><phoneme>ˈvæn dər ˈplɑːs</phoneme></lexeme>
<lexeme><grapheme>Kajsa Ollongren</grapheme><phoneme>ˈkaɪsə ˈɒlɒŋɡrɛn</phoneme></lexeme>
<lexeme><grapheme>Åsa</grapheme><phoneme>ˈoʊsə</phoneme></lexeme>
<lexeme><grapheme>Åse</grapheme><phoneme>ˈoʊsə</phoneme></lexeme>
<lexeme><grapheme>Jonas</grapheme><phoneme>ˈjoʊnəs</phoneme></lexeme>
<lexeme><grapheme>Espen Barth Eide</grapheme><phoneme>ˈɛspən bɑːrt ˈaɪdə</phoneme></lexeme>
<lexeme><grapheme>Eide</grapheme><phoneme>ˈaɪdə</phoneme></lexeme>
<lexeme><grapheme>Troels</grapheme><phoneme>truːls</phoneme></lexeme>
<lexeme><grapheme>Jakob Ellemann-Jensen</grapheme><phoneme>ˈjɑːkɒp ˈɛləmɑːn ˈjɛnsən</phoneme></lexeme>
<lexeme><grapheme>Tobias Billström</grapheme><phoneme>toʊˈbiːəs ˈbɪlstrɜːm</phoneme></lexeme>
<lexeme><grapheme>Ebba Busch</grapheme><phoneme>ˈɛbə ˈbʊʃ</phoneme></lexeme>
<lexeme><grapheme>Pål</grapheme><phoneme>pɔːl</phoneme></lexeme>
<lexeme><grapheme>Kjell</grapheme><phoneme>ʃɛl</phoneme></lexeme>
<lexeme><grapheme>Kjersti</grapheme><phoneme>ˈʃɜːrsti</phoneme></lexeme>
<lexeme><grapheme>Øystein</grapheme><phoneme>ˈɜːstaɪn</phoneme></lexeme>
<lexeme><grapheme>Sjöberg</grapheme><phoneme>ˈʃɜːbɛri</phoneme></lexeme>
<lexeme><grapheme>Ljungberg</grapheme><phoneme>ˈjʊŋbɛri</phoneme></lexeme>
<lexeme><grapheme>Bergström</grapheme><phoneme>ˈbɛərjstrɜːm</phoneme></lexeme>
<lexeme><grapheme>Häkkänen</grapheme><phoneme>ˈhækænɛn</phoneme></lexeme>
<lexeme><grapheme>Elina Valtonen</grapheme><phoneme>ɛˈliːnə ˈvɑːltoʊnɛn</phoneme></lexeme>
<lexeme><grapheme>Riikka Purra</grapheme><phoneme>ˈriːkə ˈpʊrə</phoneme></lexeme>
<lexeme><grapheme>Esmail</grapheme><phoneme>ˌɛsmɑːˈiːl</phoneme></lexeme>
<lexeme><grapheme>Qaani</grapheme><grapheme>Ghaani</grapheme><phoneme>ɡɑːˈɑːniː</phoneme></lexeme>
<lexeme><grapheme>Hossein Salami</grapheme><phoneme>hoʊˈseɪn səˈlɑːmi</phoneme></lexeme>
<lexeme><grapheme>Bagheri</grapheme><phoneme>ˌbɑːɡɛˈriː</phoneme></lexeme>
<lexeme><grapheme>Hajizadeh</grapheme><phoneme>hɑːˌdʒiːzɑːˈdeɪ</phoneme></lexeme>
<lexeme><grapheme>Mokhber</grapheme><phoneme>moʊkˈbɛr</phoneme></lexeme>
<lexeme><grapheme>Jalili</grapheme><phoneme>dʒəliˈliː</phoneme></lexeme>
<lexeme><grapheme>Ravanchi</grapheme><phoneme>rəvɑːnˈtʃiː</phoneme></lexeme>
<lexeme><grapheme>Iravani</grapheme><phoneme>ˌɪrəvɑːˈniː</phoneme></lexeme>
<lexeme><grapheme>Eslami</grapheme><phoneme>ɛslɑːˈmiː</phoneme></lexeme>
<lexeme><grapheme>Fakhrizadeh</grapheme><phoneme>fɑːkˌriːzɑːˈdeɪ</phoneme></lexeme>
<lexeme><grapheme>Abdulmalik</grapheme><phoneme>ˌɑːbdʊlˈmɑːlɪk</phoneme></lexeme>
<lexeme><grapheme>Abdul-Malik al-Houthi</grapheme><phoneme>ˌɑːbdʊlˌmɑːlɪk æl ˈhuːθi</phoneme></lexeme>
<lexeme><grapheme>Alimi</grapheme><phoneme>əˈliːmi</phoneme></lexeme>
<lexeme><grapheme>Abdulla Shahid</grapheme><phoneme>æbˈdʌlə ʃəˈhiːd</phoneme></lexeme>
<lexeme><grapheme>Jubeir</grapheme><phoneme>dʒuːˈbeɪr</phoneme></lexeme>
<lexeme><grapheme>Adel</grapheme><phoneme>ˈɑːdɛl</phoneme></lexeme>
<lexeme><grapheme>Turki</grapheme><phoneme>ˈtʊərki</phoneme></lexeme>
<lexeme><grapheme>Aboul Gheit</grapheme><phoneme>ˈɑːbuːl ˈɡeɪt</phoneme></lexeme>
<lexeme><grapheme>Ayman</grapheme><phoneme>ˈaɪmɑːn</phoneme></lexeme>
<lexeme><grapheme>Samih</grapheme><phoneme>ˈsɑːmɪ</phoneme></lexeme>
<lexeme><grapheme>Fuad</grapheme><phoneme>fuˈɑːd</phoneme></lexeme>
<lexeme><grapheme>Tlaib</grapheme><phoneme>təˈliːb</phoneme></lexeme>
<lexeme><grapheme>Rashida</grapheme><phoneme>rəˈʃiːdə</phoneme></lexeme>
<lexeme><grapheme>Ilhan Omar</grapheme><phoneme>ɪlˈhɑːn ˈoʊmɑːr</phoneme></lexeme>
<lexeme><grapheme>Ilhan</grapheme><phoneme>ɪlˈhɑːn</phoneme></lexeme>
<lexeme><grapheme>Zeid</grapheme><phoneme>zeɪd</phoneme></lexeme>
<lexeme><grapheme>Shireen Abu Akleh</grapheme><phoneme>ʃɪˈriːn ˈɑːbuː ɑːkˈleɪ</phoneme></lexeme>
<lexeme><grapheme>Shireen</grapheme><phoneme>ʃɪˈriːn</phoneme></lexeme>
<lexeme><grapheme>Arouri</grapheme><phoneme>ɑːˈruːri</phoneme></lexeme>
<lexeme><grapheme>Qaouk</grapheme><phoneme>kaʊk</phoneme></lexeme>
<lexeme><grapheme>Safieddine</grapheme><phoneme>ˌsɑːfiɛˈdiːn</phoneme></lexeme>
<lexeme><grapheme>Golan Yair</grapheme><phoneme>ˈɡoʊlɑːn jɑːˈɪər</phoneme></lexeme>
<lexeme><grapheme>Liberman</grapheme><phoneme>ˈliːbərmən</phoneme></lexeme>
<lexeme><grapheme>Avigdor</grapheme><phoneme>ˌɑːvɪɡˈdɔːr</phoneme></lexeme>
<lexeme><grapheme>Yariv Levin</grapheme><phoneme>jɑːˈriːv ləˈviːn</phoneme></lexeme>
<lexeme><grapheme>Aryeh</grapheme><phoneme>ɑːrˈjeɪ</phoneme></lexeme>
<lexeme><grapheme>Israel Katz</grapheme><phoneme>ˈɪzrɑːɛl ˈkɑːts</phoneme></lexeme>
<lexeme><grapheme>Ronen Bar</grapheme><phoneme>roʊˈnɛn ˈbɑːr</phoneme></lexeme>
<lexeme><grapheme>Barnea</grapheme><phoneme>bɑːrˈneɪə</phoneme></lexeme>
<lexeme><grapheme>Tzipi Livni</grapheme><phoneme>ˈtsiːpi ˈlɪvni</phoneme></lexeme>
<lexeme><grapheme>Tzachi Hanegbi</grapheme><phoneme>ˈtsɑːxi hɑːˈnɛɡbi</phoneme></lexeme>
<lexeme><grapheme>Wang Qishan</grapheme><phoneme>ˈwɑːŋ tʃiːˈʃɑːn</phoneme></lexeme>
<lexeme><grapheme>Wang Yang</grapheme><phoneme>ˈwɑːŋ ˈjɑːŋ</phoneme></lexeme>
<lexeme><grapheme>Li Hui</grapheme><phoneme>ˈliː ˈhweɪ</phoneme></lexeme>
<lexeme><grapheme>Zhai Jun</grapheme><phoneme>ˈdʒaɪ ˈdʒʊn</phoneme></lexeme>
<lexeme><grapheme>Xie Feng</grapheme><phoneme>ˈʃjɛ ˈfʌŋ</phoneme></lexeme>
<lexeme><grapheme>Fu Cong</grapheme><phoneme>ˈfuː ˈtsʊŋ</phoneme></lexeme>
<lexeme><grapheme>Sun Weidong</grapheme><phoneme>ˈsʊn weɪˈdʊŋ</phoneme></lexeme>
<lexeme><grapheme>Ma Zhaoxu</grapheme><phoneme>ˈmɑː dʒaʊˈʃuː</phoneme></lexeme>
<lexeme><grapheme>Hua Guofeng</grapheme><phoneme>ˈhwɑː ɡwoʊˈfʌŋ</phoneme></lexeme>
<lexeme><grapheme>He Yongqian</grapheme><phoneme>ˈhʌ jʊŋˈtʃjɛn</phoneme></lexeme>
<lexeme><grapheme>He Yadong</grapheme><phoneme>ˈhʌ jɑːˈdʊŋ</phoneme></lexeme>
<lexeme><grapheme>Chen Binhua</grapheme><phoneme>ˈtʃʌn bɪnˈhwɑː</phoneme></lexeme>
<lexeme><grapheme>Zhu Fenglian</grapheme><phoneme>ˈdʒuː fʌŋˈljɛn</phoneme></lexeme>
<lexeme><grapheme>Zhang Xiaogang</grapheme><phoneme>ˈdʒɑːŋ ʃaʊˈɡɑːŋ</phoneme></lexeme>
<lexeme><grapheme>Pan Gongsheng</grapheme><phoneme>ˈpɑːn ɡʊŋˈʃʌŋ</phoneme></lexeme>
<lexeme><grapheme>Lan Foan</grapheme><phoneme>ˈlɑːn foʊˈɑːn</phoneme></lexeme>
<lexeme><grapheme>Jack Ma Yun</grapheme><phoneme>ˈdʒæk ˈmɑː ˈjʊn</phoneme></lexeme>
</lexicon>
