#include "formats/headermapping.h"
