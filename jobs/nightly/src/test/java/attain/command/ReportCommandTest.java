package attain.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import attain.nightly.SampleNight;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(SampleNight.class)
class ReportCommandTest {

	private final Session session = new Session();

	@TempDir
	Path folder;

	@Test
	void writesBothFilesAndSaysWhere(SampleNight.Output night) {
		assertThat(ask(night, "104/kh-ubnd", "--as-of", "2023-12-14")).isZero();
		assertThat(this.session.out().lines()).containsExactly(
				this.folder.resolve("LS-104-2023_2023-12-14.docx").toString(),
				this.folder.resolve("LS-104-2023_2023-12-14.xlsx").toString());
	}

	@Test
	void withoutADayItIsTheNightOfTheSnapshot(SampleNight.Output night) {
		assertThat(ask(night, "LS-247-2023")).isZero();
		assertThat(this.folder.resolve("LS-247-2023_" + SampleNight.BUSINESS_DATE + ".docx")).isNotEmptyFile();
	}

	@Test
	void namesTheNearestOfThePlansWhenThereIsNoSuch(SampleNight.Output night) {
		assertThat(ask(night, "LS-140-2023", "--as-of", "2023-12-14")).isEqualTo(4);
		assertThat(this.session.err()).contains("Gần nhất: LS-104-2023", "GL-1331-2022 (1331/KH-UBND)");
	}

	@Test
	void refusesDaysThatNobodyCanKnowOf(SampleNight.Output night) {
		assertThat(ask(night, "LS-104-2023", "--as-of", "2030-01-01")).isEqualTo(4);
		assertThat(this.session.err()).contains(SampleNight.BUSINESS_DATE.toString());
		assertThat(ask(night, "LS-104-2023", "--as-of", "2023-04-27")).isEqualTo(4);
		assertThat(this.session.err()).contains("ban hành ngày 2023-04-28");
		assertThat(ask(night, "LS-104-2023", "--as-of", "14/12/2023")).isEqualTo(4);
	}

	@Test
	void aFolderThatCannotBeWrittenToIsNamed(SampleNight.Output night) throws IOException {
		Path file = Files.writeString(this.folder.resolve("a file"), "");
		assertThat(this.session.type("report", "--output", night.folder().toString(), "LS-104-2023", "--to",
				file.toString()))
			.isEqualTo(4);
		assertThat(this.session.err()).contains("Không ghi được báo cáo vào " + file, "cannot be written");
		assertThat(this.folder).isDirectoryNotContaining((each) -> !each.equals(file));
	}

	private int ask(SampleNight.Output night, String... arguments) {
		return this.session.type(
				Stream
					.concat(Stream.of("report", "--output", night.folder().toString(), "--to", this.folder.toString()),
							Stream.of(arguments))
					.toArray(String[]::new));
	}

}
