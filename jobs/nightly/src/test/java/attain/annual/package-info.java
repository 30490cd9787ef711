@org.jspecify.annotations.NullMarked
package attain.annual;
