package attain.submission;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;

class ArchiveTest {

	private static final String HASH_OF_ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

	private static final LocalDate DAY = LocalDate.of(2024, 1, 10);

	@TempDir
	Path folder;

	private Archive archive;

	@BeforeEach
	void open() throws Exception {
		this.archive = Archive.open(this.folder.resolve("archive"));
	}

	@Test
	void keepsAFileUnderItsHash() throws Exception {
		assertThat(this.archive.store(dropped("abc"))).isEqualTo(HASH_OF_ABC);
		this.archive.sync();
		assertThat(this.folder.resolve("archive/ba").resolve(HASH_OF_ABC)).hasContent("abc");
		assertThat(this.archive.has(HASH_OF_ABC)).isTrue();
		assertThat(this.archive.has(HASH_OF_ABC.replace('b', 'c'))).isFalse();
	}

	@Test
	void isPrivate() throws Exception {
		assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(this.folder.resolve("archive"))))
			.isEqualTo("rwx------");
	}

	@Test
	void keepsNothingOfAFileThatChangesMeanwhile() throws Exception {
		InboxFile listed = dropped("abc");
		Files.writeString(listed.file(), "abcd");
		assertThatExceptionOfType(FileChangedException.class).isThrownBy(() -> this.archive.store(listed));
		assertThat(Files.list(this.folder.resolve("archive"))).isEmpty();
	}

	@Test
	void removesWhatAKilledRunLeftHalfCopied() throws Exception {
		Files.writeString(this.folder.resolve("archive/.incoming-1.copy"), "half");
		Archive.open(this.folder.resolve("archive"));
		assertThat(Files.list(this.folder.resolve("archive"))).isEmpty();
	}

	@Test
	void readsReceiptsAsTheyWereWritten() throws Exception {
		Receipts receipts = Receipts.of(this.archive);
		Receipt odd = new Receipt(HASH_OF_ABC, "sở, \"A\"/Quý 1.xlsx", DAY, DAY, DAY.plusDays(1), true);
		Receipt plain = new Receipt(HASH_OF_ABC, "a.xlsx", DAY, DAY, DAY, false);
		receipts.append(List.of(odd));
		receipts.append(List.of(plain));
		assertThat(receipts.read()).containsExactly(odd, plain);
		assertThat(this.folder.resolve("archive/receipts.csv")).content()
			.startsWith("content_sha256,file_path,received_on,first_night,known_from,is_backdated\n");
	}

	@Test
	void forgetsTheLineThatAPowerCutLeftUnfinished() throws Exception {
		Receipts receipts = Receipts.of(this.archive);
		Receipt first = new Receipt(HASH_OF_ABC, "a.xlsx", DAY, DAY, DAY, false);
		Receipt second = new Receipt(HASH_OF_ABC, "b.xlsx", DAY, DAY, DAY, false);
		receipts.append(List.of(first));
		Files.writeString(this.folder.resolve("archive/receipts.csv"), HASH_OF_ABC + ",b.xl",
				StandardOpenOption.APPEND);
		assertThat(receipts.read()).containsExactly(first);
		receipts.append(List.of(second));
		assertThat(receipts.read()).containsExactly(first, second);
	}

	@Test
	void namesTheLineThatIsBroken() throws Exception {
		Files.writeString(this.folder.resolve("archive/receipts.csv"),
				"content_sha256,file_path,received_on,first_night,known_from,is_backdated\nx,y,10.1.2024,,,\n");
		assertThatIOException().isThrownBy(() -> Receipts.of(this.archive).read())
			.withMessageEndingWith("receipts.csv, dòng 2 bị hỏng: hãy lấy lại tệp từ bản sao lưu, hoặc sửa dòng đó "
					+ "(this line is broken: restore the file from a backup, or mend the line)");
	}

	@Test
	void readsAFileAgainOnlyWhenItsStampHasChanged() throws Exception {
		Path memory = this.folder.resolve("seen");
		InboxFile listed = dropped("abc");
		Thread.sleep(2100); // a stamp is trusted only when the clock has moved on
		SeenFiles first = SeenFiles.read(memory);
		assertThat(first.hashOf(listed)).isEqualTo(HASH_OF_ABC);
		first.write();
		Files.writeString(memory, Files.readString(memory).replace(HASH_OF_ABC, "f".repeat(64)));
		assertThat(SeenFiles.read(memory).hashOf(listed)).as("taken from memory").isEqualTo("f".repeat(64));
		FileTime before = Files.getLastModifiedTime(listed.file());
		Files.writeString(listed.file(), "abd");
		Files.setLastModifiedTime(listed.file(), before);
		InboxFile changed = InboxFile.of(listed.filePath(), listed.file());
		assertThat(SeenFiles.read(memory).hashOf(changed)).as("same size, same time, other bytes")
			.isEqualTo(Sha256.of("abd"));
	}

	private InboxFile dropped(String text) throws Exception {
		Path file = Files.writeString(this.folder.resolve("dropped.csv"), text);
		Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2024-01-01T00:00:00Z")));
		return InboxFile.of("dropped.csv", file);
	}

}
