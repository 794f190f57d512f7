#include "formats/filestorage.h"
