package attain.finding.returned;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Semaphore;

import attain.grid.UnreadableFileException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Decides how a file goes back. */
final class ReturnWriter {

	private static final Logger log = LoggerFactory.getLogger(ReturnWriter.class);

	/** Workbooks that are held in memory together: no more cells than the largest one. */
	private static final Semaphore ROOM = new Semaphore((int) Extent.MOST_CELLS, true);

	private final ReturnedFile file;

	private final Path folder;

	ReturnWriter(ReturnedFile file, Path folder) {
		this.file = file;
		this.folder = folder;
	}

	Path write() throws IOException {
		try {
			Extent extent = Extent.of(this.file.content(), this.file.fileName());
			if (this.file.findings().size() > Extent.MOST_FINDINGS || !extent.isMarkable()) {
				return list(FindingsList.Reason.TOO_LARGE);
			}
			return switch (extent.kind()) {
				case DELIMITED -> text();
				case XLSX, XLS -> marked(extent);
			};
		}
		catch (UnreadableFileException ex) {
			return list(FindingsList.Reason.UNREADABLE);
		}
	}

	private Path text() throws IOException {
		Path target = this.folder.resolve(this.file.stem() + ".xlsx");
		TextCopy.write(this.file, target);
		return target;
	}

	/** Whatever POI stumbles over, the sender gets the list at least. */
	private Path marked(Extent extent) throws IOException {
		Path target = this.folder.resolve(this.file.fileName());
		ROOM.acquireUninterruptibly(extent.room());
		try {
			String findingsSheet = MarkedCopy.write(this.file, extent.kind(), target);
			if (SameCells.in(this.file.content(), target, this.file.fileName(), findingsSheet)) {
				return target;
			}
			log.warn("{} would come back changed: only the list is returned", this.file.fileName());
		}
		catch (VirtualMachineError ex) {
			throw ex;
		}
		catch (Exception | Error ex) {
			log.warn("{} cannot be marked, only the list is returned: {}", this.file.fileName(), ex.toString());
		}
		finally {
			ROOM.release(extent.room());
		}
		Files.deleteIfExists(target);
		return list(FindingsList.Reason.NOT_MARKABLE);
	}

	private Path list(FindingsList.Reason reason) throws IOException {
		Path target = this.folder.resolve(this.file.stem() + "_ket_qua_kiem_tra.xlsx");
		FindingsList.write(this.file, reason, target);
		return target;
	}

}
