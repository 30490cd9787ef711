package attain.command;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class InitCommandTest {

	private final Session session = new Session();

	private final String home = System.getProperty("attain.home", "");

	@TempDir
	private Path folder;

	@AfterEach
	void goHome() {
		System.setProperty("attain.home", this.home);
	}

	@Test
	void saysWhatWasMadeAndWhatToTypeNext() {
		System.setProperty("attain.home", Path.of("../..").toAbsolutePath().normalize().toString());
		Path province = this.folder.resolve("Lạng Sơn");
		assertThat(this.session.type("init", province.toString())).isZero();
		assertThat(this.session.out()).startsWith("Đã tạo thư mục của tỉnh (the province's own folder): " + province)
			.containsPattern("input/reference   3\\d bảng danh mục")
			.endsWith("""
					Tiếp theo (next)
					  attain check --input '%1$s/input'
					  attain run --input '%1$s/input' --output '%1$s/output'
					""".formatted(province));
	}

	@Test
	void tellsAnUpgradeWithTheCommandsThatTakeIt() throws Exception {
		Path program = this.folder.resolve("program");
		System.setProperty("attain.home", program.toString());
		Path forms = Files.createDirectories(program.resolve("input/forms"));
		Files.createDirectories(program.resolve("input/reference"));
		Files.writeString(forms.resolve("F01.yaml"), "form: F01\n");
		Files.writeString(forms.resolve("F02.yaml"), "form: F02\n");
		Path province = this.folder.resolve("p");
		this.session.type("init", province.toString());
		Files.writeString(forms.resolve("F01.yaml"), "form: F01\ntitle: b\n");
		Files.writeString(forms.resolve("F02.yaml"), "form: F02\ntitle: b\n");
		Files.writeString(province.resolve("input/forms/F02.yaml"), "form: F02\nours: b\n");
		assertThat(this.session.type("init", province.toString())).isZero();
		assertThat(this.session.out()).contains("""
				%1$s đã có sẵn: không ghi đè gì (it was there; nothing is written over)
				Chương trình có bản khác của 2 tệp (it brings other versions of these files):

				input/forms/F01.yaml
				  + title: b
				  lấy cả tệp (take it whole):
				  cp %1$s/.attain/new/input/forms/F01.yaml %1$s/input/forms/F01.yaml

				input/forms/F02.yaml - tỉnh đã sửa (edited here)
				  + title: b
				  xem chương trình đổi gì rồi tự ghép, hoặc dùng patch (what the program changed):
				  diff -u %1$s/.attain/base/input/forms/F02.yaml %1$s/.attain/new/input/forms/F02.yaml
				""".formatted(province));
	}

	@Test
	void refusesWithWords() throws Exception {
		Files.writeString(this.folder.resolve("letter.txt"), "x");
		assertThat(this.session.type("init", this.folder.toString())).isEqualTo(4);
		assertThat(this.session.err()).contains("hãy nêu thư mục trống hoặc chưa có");
	}

}
