package attain.submission;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;

import attain.finding.FindingCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

class InboxTest {

	@TempDir
	Path folder;

	@Test
	void listsRegularFilesOfAnyDepthByPath() throws Exception {
		drop("b.xlsx");
		drop("2024-01-10/sở/Quý 1.xlsx");
		drop("a/b/c/d.csv");
		assertThat(list().files()).extracting(InboxFile::filePath)
			.containsExactly("2024-01-10/sở/Quý 1.xlsx", "a/b/c/d.csv", "b.xlsx");
		assertThat(list().findings()).isEmpty();
	}

	@Test
	void leavesWhatProgramsLeaveBehind() throws Exception {
		for (String name : new String[] { "~$a.xlsx", ".~lock.a.xlsx#", "a.tmp", "a.xlsx.part", "a.crdownload",
				"Thumbs.db", ".DS_Store", "a.xlsx~", ".git/config" }) {
			drop(name);
		}
		drop(".gitkeep");
		assertThat(list().files()).isEmpty();
		assertThat(list().findings()).hasSize(9).allMatch((finding) -> finding.code() == FindingCode.FILE_SKIPPED);
		assertThat(list().findings()).extracting(PathFinding::filePath).contains(".git").doesNotContain(".gitkeep");
	}

	@Test
	void followsNoLinkAndOpensNoFolderNamedLikeAFile() throws Exception {
		Path secret = Files.writeString(Files.createDirectories(this.folder.resolve("elsewhere")).resolve("s"), "x");
		Path inbox = Files.createDirectories(this.folder.resolve("inbox"));
		Files.createSymbolicLink(inbox.resolve("link.xlsx"), secret);
		Files.createSymbolicLink(inbox.resolve("folder"), secret.getParent());
		Files.createDirectories(inbox.resolve("unpacked.xlsx/xl"));
		Files.writeString(inbox.resolve("unpacked.xlsx/xl/workbook.xml"), "<x/>");
		Listing listing = new Inbox(inbox).list();
		assertThat(listing.files()).isEmpty();
		assertThat(listing.findings()).containsExactly(
				new PathFinding("folder", FindingCode.FILE_NOT_REGULAR, "symbolic link"),
				new PathFinding("link.xlsx", FindingCode.FILE_NOT_REGULAR, "symbolic link"),
				new PathFinding("unpacked.xlsx", FindingCode.FILE_NOT_REGULAR, "folder"));
	}

	@Test
	@Timeout(10)
	void isNotBlockedByAPipe() throws Exception {
		Process made = new ProcessBuilder("mkfifo", this.folder.resolve("pipe.csv").toString()).start();
		assumeThat(made.waitFor()).as("mkfifo").isZero();
		assertThat(list().findings())
			.containsExactly(new PathFinding("pipe.csv", FindingCode.FILE_NOT_REGULAR, "device or pipe"));
	}

	@Test
	@Tag("D71")
	void leavesAFileThatStillGrows() throws Exception {
		Path file = this.folder.resolve("upload.xlsx");
		Files.writeString(file, "begin");
		Thread sender = new Thread(() -> {
			for (int part = 0; part < 50; part++) {
				try {
					Files.writeString(file, "x", java.nio.file.StandardOpenOption.APPEND);
					Thread.sleep(20);
				}
				catch (IOException | InterruptedException ex) {
					return;
				}
			}
		});
		sender.start();
		Listing listing = list();
		sender.interrupt();
		sender.join();
		assertThat(listing.files()).isEmpty();
		assertThat(listing.findings()).containsExactly(new PathFinding("upload.xlsx", FindingCode.FILE_GROWING, ""));
	}

	@Test
	void takesAFileThatIsComplete() throws Exception {
		Files.writeString(this.folder.resolve("now.xlsx"), "whole");
		assertThat(list().files()).hasSize(1);
	}

	@Test
	void treatsAMissingInboxAsEmpty() throws Exception {
		assertThat(new Inbox(this.folder.resolve("none")).list().files()).isEmpty();
	}

	@Test
	void spellsControlCharactersOfNames() throws Exception {
		drop("a\nb.csv");
		assertThat(list().files()).extracting(InboxFile::filePath).containsExactly("a%0Ab.csv");
	}

	private Listing list() throws Exception {
		return new Inbox(this.folder).list();
	}

	private void drop(String name) throws IOException {
		Path file = this.folder.resolve(name);
		Files.createDirectories(file.getParent());
		Files.writeString(file, name);
		Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2024-01-01T00:00:00Z")));
	}

}
