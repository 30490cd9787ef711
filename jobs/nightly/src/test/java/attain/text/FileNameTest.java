package attain.text;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class FileNameTest {

	@ParameterizedTest
	@CsvSource({ "LS-104-2023, LS-104-2023", "104/KH-UBND, 104_KH-UBND", "AS/2023-Đổi mới, AS_2023-Đổi_mới",
			"../../bashrc, __.._bashrc", ".., _", "a\\b:c, a_b_c" })
	void isOneNameInTheFolderThatItIsMadeFor(String code, String name) {
		assertThat(FileName.of(code)).isEqualTo(name);
	}

}
